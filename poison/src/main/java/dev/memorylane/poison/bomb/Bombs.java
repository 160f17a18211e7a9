package dev.memorylane.poison.bomb;

import java.util.List;
import java.util.stream.Stream;

/** All of them. */
public final class Bombs {
    private Bombs() {}

    public static List<Bomb> all() {
        return Stream.of(
                        PngBombs.all(),
                        TiffBombs.all(),
                        ExifBombs.all(),
                        JpegBombs.all(),
                        XmpBombs.all(),
                        JsonBombs.all(),
                        GifBombs.all(),
                        BmpBombs.all(),
                        WebpBombs.all(),
                        BoxBombs.all(),
                        RawBombs.all(),
                        ProfileBombs.all())
                .flatMap(List::stream)
                .toList();
    }
}
