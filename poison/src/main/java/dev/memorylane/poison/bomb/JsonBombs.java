package dev.memorylane.poison.bomb;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** JSON beside a photo, as Google Takeout puts it there, that nests without end or holds numbers and names of megabytes. */
final class JsonBombs {
    private static final String TAKEN = "\"photoTakenTime\": {\"timestamp\": \"1562664896\"}";

    private JsonBombs() {}

    static List<Bomb> all() {
        return List.of(
                bomb("json-nested.jpg.json", () -> "{" + TAKEN + ", \"people\": " + "[".repeat(1_000_000)),
                bomb("json-objects.jpg.json", () -> "{\"geoData\": ".repeat(80_000)),
                bomb(
                        "json-number-of-megabytes.jpg.json",
                        () -> "{" + TAKEN + ", \"geoData\": {\"latitude\": " + "9".repeat(900_000) + "}}"),
                bomb("json-exponent.jpg.json", () -> "{" + TAKEN + ", \"geoData\": {\"latitude\": 1e999999999}}"),
                bomb("json-names.jpg.json", () -> "{" + TAKEN + names() + "}"),
                bomb(
                        "json-of-megabytes.jpg.json",
                        () -> "{\"title\": \"" + "x".repeat(5_000_000) + "\", " + TAKEN + "}"));
    }

    private static Bomb bomb(String name, Supplier<String> json) {
        return new Bomb(name, () -> json.get().getBytes(StandardCharsets.UTF_8));
    }

    private static String names() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 80_000; i++) {
            names.append(",\"n").append(i).append("\":0");
        }
        return names.toString();
    }
}
