package dev.memorylane.schemas.capture;

import dev.memorylane.schemas.Camera;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What tells one camera body from another, in one text: decisions of clocks name it so. */
public final class Cameras {
    private Cameras() {}

    /** Make, model and serial number; empty where the photo tells none of them. */
    public static Optional<String> name(Camera camera) {
        return Optional.ofNullable(camera)
                .map(body -> Stream.of(body.getMake(), body.getModel(), body.getSerial())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")))
                .filter(name -> !name.isBlank());
    }
}
