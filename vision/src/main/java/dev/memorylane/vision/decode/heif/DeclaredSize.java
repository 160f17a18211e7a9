package dev.memorylane.vision.decode.heif;

import dev.memorylane.vision.decode.container.Box;
import dev.memorylane.vision.decode.container.ByteView;
import java.io.EOFException;
import java.util.Optional;

/** Width and height that the container tells, before or after its transformations (ISO/IEC 23008-12, 6.5). */
record DeclaredSize(long width, long height) {

    /** Of an item before transformations: its property {@code ispe}. */
    static Optional<DeclaredSize> of(HeifItems items, long item) throws EOFException {
        Optional<Box> box = items.properties().of(item, "ispe");
        if (box.isEmpty()) {
            return Optional.empty();
        }
        ByteView body = box.get().body();
        return Optional.of(new DeclaredSize(body.u32(4), body.u32(8)));
    }

    /** After cropping and rotation, in the order in which they are listed. */
    DeclaredSize transformed(Iterable<Box> properties) throws EOFException {
        DeclaredSize size = this;
        for (Box property : properties) {
            size = switch (property.type()) {
                case "clap" -> size.cropped(property.body());
                case "irot" -> (property.body().u8(0) & 1) == 1 ? new DeclaredSize(size.height, size.width) : size;
                default -> size;
            };
        }
        return size;
    }

    /** The clean aperture is a fraction each; it never is larger than the picture. */
    private DeclaredSize cropped(ByteView aperture) throws EOFException {
        return new DeclaredSize(
                cropped(width, aperture.u32(0), aperture.u32(4)), cropped(height, aperture.u32(8), aperture.u32(12)));
    }

    private static long cropped(long side, long numerator, long denominator) {
        return denominator == 0 ? side : Math.clamp(numerator / denominator, 1, Math.max(1, side));
    }

    long pixels() {
        return CodedSize.area(width, height);
    }
}
