package dev.memorylane.vision.decode.tiff;

import dev.memorylane.vision.decode.UnreadableException;
import java.util.Set;

/**
 * Tells camera RAW from TIFF, whose signature most RAW formats share: by a DNG version, Canon's mark, or a picture in
 * the file that holds the values of a sensor (TIFF/EP's colour filter array, or a compression that only cameras write).
 */
public final class CameraRaw {
    private static final int MOST_DIRECTORIES = 16;
    /** Colour filter array, and linear raw. */
    private static final Set<Long> SENSOR = Set.of(32803L, 34892L);
    /** Sony, Samsung, Nikon, Kodak, Pentax. */
    private static final Set<Long> COMPRESSIONS = Set.of(32767L, 32769L, 32770L, 34713L, 65000L, 65535L);

    private CameraRaw() {}

    /** Whether a file with a TIFF's signature is a camera's RAW. */
    public static boolean isOne(byte[] file) {
        if (file.length > 10 && file[8] == 'C' && file[9] == 'R') {
            return true;
        }
        try {
            return isOne(TiffFile.read(file, 0, file.length));
        } catch (UnreadableException e) {
            return false;
        }
    }

    private static boolean isOne(TiffFile tiff) throws UnreadableException {
        TiffDirectory directory = tiff.first();
        for (int i = 0; i < MOST_DIRECTORIES; i++) {
            if (isSensor(directory) || hasSensorBelow(tiff, directory)) {
                return true;
            }
            if (directory.next() == 0) {
                return false;
            }
            directory = tiff.directory(directory.next());
        }
        return false;
    }

    private static boolean hasSensorBelow(TiffFile tiff, TiffDirectory directory) {
        long[] below = directory.numbers(TiffTag.SUB_DIRECTORIES);
        for (int i = 0; i < Math.min(MOST_DIRECTORIES, below.length); i++) {
            try {
                if (isSensor(tiff.directory(below[i]))) {
                    return true;
                }
            } catch (UnreadableException e) {
                return false;
            }
        }
        return false;
    }

    private static boolean isSensor(TiffDirectory directory) {
        return directory.has(TiffTag.DNG_VERSION)
                || SENSOR.contains(directory.number(TiffTag.PHOTOMETRIC, 0))
                || COMPRESSIONS.contains(directory.number(TiffTag.COMPRESSION, 1));
    }
}
