package dev.memorylane.vision.hub;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the variables of the hub's own client mean ({@code huggingface_hub}, "Environment variables"). */
record HubEnvironment(Map<String, String> variables, Path userHome) {
    private static final String PUBLIC = "https://huggingface.co";
    private static final Set<String> TRUE = Set.of("1", "on", "yes", "true");

    URI endpoint() {
        String text = text("HF_ENDPOINT").orElse(PUBLIC).strip().replaceAll("/+$", "");
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("HF_ENDPOINT is no address: " + text, e);
        }
    }

    Path cache() {
        return text("HF_HUB_CACHE")
                .or(() -> text("HUGGINGFACE_HUB_CACHE"))
                .map(this::path)
                .orElseGet(() -> home().resolve("hub"));
    }

    boolean offline() {
        return Stream.of("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE")
                .map(this::text)
                .flatMap(Optional::stream)
                .findFirst()
                .map(value -> TRUE.contains(value.toLowerCase(Locale.ROOT)))
                .orElse(false);
    }

    Optional<HubToken> token() {
        return text("HF_TOKEN")
                .or(() -> text("HUGGING_FACE_HUB_TOKEN"))
                .or(this::tokenOfFile)
                .map(String::strip)
                .filter(token -> !token.isEmpty())
                .map(HubToken::new);
    }

    private Optional<String> tokenOfFile() {
        Path file = text("HF_TOKEN_PATH").map(this::path).orElseGet(() -> home().resolve("token"));
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Path home() {
        return text("HF_HOME").map(this::path).orElseGet(() -> text("XDG_CACHE_HOME")
                .map(this::path)
                .orElseGet(() -> userHome.resolve(".cache"))
                .resolve("huggingface"));
    }

    private Path path(String text) {
        boolean below = text.equals("~") || text.startsWith("~/");
        return (below ? userHome.resolve(text.substring(Math.min(2, text.length()))) : Path.of(text)).toAbsolutePath();
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }
}
