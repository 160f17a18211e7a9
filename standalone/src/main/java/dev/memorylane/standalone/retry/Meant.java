package dev.memorylane.standalone.retry;

import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.RejectionCode;
import dev.memorylane.schemas.RejectionStage;
import dev.memorylane.schemas.RejectionState;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which rejections a person means.
 *
 * @param code those of one kind
 * @param files by name, by path, or by the end of a path; none means all
 */
public record Meant(Optional<RejectionCode> code, List<String> files) {
    public Meant {
        files = List.copyOf(files);
    }

    boolean holds(PhotoRejection rejection) {
        return rejection.getState() == RejectionState.OPEN
                && rejection.getStage() != RejectionStage.STREAM
                && code.filter(wanted -> wanted != rejection.getCode()).isEmpty()
                && (files.isEmpty() || files.stream().anyMatch(file -> names(file, rejection)));
    }

    private static boolean names(String file, PhotoRejection rejection) {
        String uri = Optional.ofNullable(rejection.getUri()).orElse("");
        return file.equals(rejection.getFileName())
                || file.equals(uri)
                || file.equals(rejection.getPhotoId())
                || (uri.startsWith("file:") && uri.equals(fileUri(file)));
    }

    private static String fileUri(String file) {
        return Path.of(file).toAbsolutePath().normalize().toUri().toString();
    }
}
