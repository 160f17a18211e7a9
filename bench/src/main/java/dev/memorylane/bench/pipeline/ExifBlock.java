package dev.memorylane.bench.pipeline;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** The smallest EXIF that tells when a JPEG was taken (Exif 2.32, section 4.5): a directory in a directory, one entry each. */
final class ExifBlock {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");
    private static final int START_OF_IMAGE = 2;
    private static final short APP1 = (short) 0xFFE1;
    private static final short EXIF_DIRECTORY = (short) 0x8769;
    private static final short DATE_TIME_ORIGINAL = (short) 0x9003;
    private static final short LONG = 4;
    private static final short ASCII = 2;
    private static final int FIRST = 8;
    private static final int DIRECTORY = 18;
    private static final int TEXT = 20;
    private static final int ALL = FIRST + 2 * DIRECTORY + TEXT;
    private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private ExifBlock() {}

    /** The same JPEG, taken at a time. */
    static byte[] into(byte[] jpeg, LocalDateTime taken) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(jpeg.length + ALL + FIRST);
        bytes.write(jpeg, 0, START_OF_IMAGE);
        bytes.writeBytes(ByteBuffer.allocate(4)
                .putShort(APP1)
                .putShort((short) (2 + NAME.length + ALL))
                .array());
        bytes.writeBytes(NAME);
        bytes.writeBytes(tiff(taken));
        bytes.write(jpeg, START_OF_IMAGE, jpeg.length - START_OF_IMAGE);
        return bytes.toByteArray();
    }

    private static byte[] tiff(LocalDateTime taken) {
        ByteBuffer tiff = ByteBuffer.allocate(ALL).put((byte) 'M').put((byte) 'M');
        tiff.putShort((short) 42).putInt(FIRST);
        directory(tiff, EXIF_DIRECTORY, LONG, 1, FIRST + DIRECTORY);
        directory(tiff, DATE_TIME_ORIGINAL, ASCII, TEXT, FIRST + 2 * DIRECTORY);
        return tiff.put((TIME.format(taken) + "\0").getBytes(StandardCharsets.US_ASCII))
                .array();
    }

    private static void directory(ByteBuffer tiff, short tag, short type, int count, int value) {
        tiff.putShort((short) 1).putShort(tag).putShort(type).putInt(count).putInt(value);
        tiff.putInt(0);
    }
}
