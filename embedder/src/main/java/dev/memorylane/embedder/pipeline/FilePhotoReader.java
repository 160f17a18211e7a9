package dev.memorylane.embedder.pipeline;

import dev.memorylane.schemas.Photo;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads photos of folder sources, whose objects are {@code file:} URIs. */
@ApplicationScoped
public class FilePhotoReader implements PhotoReader {

    @Override
    public byte[] read(Photo photo) throws IOException {
        try {
            return Files.readAllBytes(Path.of(URI.create(photo.getUri())));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            throw new IOException("No source of this kind is configured: " + photo.getUri(), e);
        }
    }
}
