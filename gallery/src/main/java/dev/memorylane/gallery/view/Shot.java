package dev.memorylane.gallery.view;

import dev.memorylane.schemas.Camera;
import dev.memorylane.schemas.Exposure;
import dev.memorylane.schemas.Photo;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a photo was taken, as its file says.
 *
 * @param camera make and model
 * @param lens lens
 * @param aperture f-number
 * @param seconds exposure time
 * @param iso ISO speed
 * @param focalLength millimetres
 * @param rating -1 (rejected) to 5
 * @param label such as a colour, in the words of the program that wrote it
 * @param fileTime when its file was written
 */
public record Shot(
        Optional<String> camera,
        Optional<String> lens,
        OptionalDouble aperture,
        OptionalDouble seconds,
        OptionalInt iso,
        OptionalDouble focalLength,
        OptionalInt rating,
        Optional<String> label,
        Optional<Instant> fileTime) {

    static Shot of(Photo photo) {
        Optional<Camera> camera = Optional.ofNullable(photo.getCamera());
        Optional<Exposure> exposure = Optional.ofNullable(photo.getExposure());
        return new Shot(
                camera.map(Shot::name).filter(name -> !name.isEmpty()).map(String::intern),
                camera.map(Camera::getLens).map(String::intern),
                figure(exposure.map(Exposure::getAperture)),
                figure(exposure.map(Exposure::getSeconds)),
                number(exposure.map(Exposure::getIso)),
                figure(exposure.map(Exposure::getFocalLength)),
                number(Optional.ofNullable(photo.getRating())),
                Optional.ofNullable(photo.getLabel()),
                Optional.ofNullable(photo.getFileTime()));
    }

    /** Makers often repeat their name in the model: it is said once. */
    private static String name(Camera camera) {
        String make = Optional.ofNullable(camera.getMake()).orElse("").strip();
        String model = Optional.ofNullable(camera.getModel()).orElse("").strip();
        String first = make.split(" ", 2)[0];
        boolean repeated = model.regionMatches(true, 0, first, 0, first.length());
        return Stream.of(repeated ? "" : make, model)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static OptionalDouble figure(Optional<Double> value) {
        return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private static OptionalInt number(Optional<Integer> value) {
        return value.map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
