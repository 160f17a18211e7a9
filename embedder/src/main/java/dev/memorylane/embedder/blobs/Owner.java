package dev.memorylane.embedder.blobs;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Whose topics name the blobs of a folder: what two installations share, neither may collect by its own topics alone. */
record Owner(Path file) {
    /**
     * Takes the folder for one's own, where it is nobody's.
     *
     * @param who the Kafka cluster and the prefix of the topics
     * @return whether it is one's own now
     */
    boolean claim(String who) throws IOException {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, who, StandardOpenOption.CREATE_NEW);
            return true;
        } catch (FileAlreadyExistsException taken) {
            return Files.readString(file).equals(who);
        }
    }
}
