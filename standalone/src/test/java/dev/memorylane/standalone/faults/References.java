package dev.memorylane.standalone.faults;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memorylane.schemas.blob.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Undisturbed runs, kept: as long as program, photos and places are the same, so is what comes out, and it is worked out
 * once for all seeds.
 *
 * @param folder where they are kept
 * @param program the packaged program, a folder of jars
 */
record References(Path folder, Path program) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHORT = 16;

    Optional<Reference> find(String setting) throws IOException {
        Path file = file(setting);
        return Files.exists(file) ? Optional.of(JSON.readValue(file.toFile(), Reference.class)) : Optional.empty();
    }

    void keep(String setting, Reference reference) throws IOException {
        Files.createDirectories(folder);
        JSON.writeValue(file(setting).toFile(), reference);
    }

    private Path file(String setting) throws IOException {
        String all = setting + "\n" + build();
        return folder.resolve(Sha256.hex(all.getBytes(StandardCharsets.UTF_8)).substring(0, SHORT) + ".json");
    }

    /** Names and checksums of all that is ours in it; packaged anew it has other times, and is the same. */
    private String build() throws IOException {
        try (Stream<Path> jars = Files.walk(program)) {
            return jars.filter(References::isOurs)
                    .sorted()
                    .map(References::contentOf)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static boolean isOurs(Path path) {
        String name = path.toString();
        return name.endsWith(".jar")
                && (name.contains("dev.memorylane") || name.contains("/app/") || name.contains("/quarkus/"));
    }

    private static String contentOf(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .map(entry -> entry.getName() + " " + entry.getCrc())
                    .sorted()
                    .collect(Collectors.joining("\n", jar.getFileName() + "\n", ""));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
