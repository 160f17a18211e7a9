package dev.memorylane.vision.decode.jpeg;

/** Looks at JPEGs inside other files. */
public final class JpegFrames {
    private JpegFrames() {}

    /** Pixels of the first frame after an index; 0 where no JPEG with a frame begins there. */
    public static long pixels(byte[] bytes, int from) {
        int at = from;
        if (!isMarker(bytes, at, 0xD8)) {
            return 0;
        }
        at += 2;
        while (at < bytes.length - 9 && bytes[at] == (byte) 0xFF) {
            int marker = bytes[at + 1] & 0xFF;
            if (JpegFrame.isFrame(marker)) {
                return (long) unsigned(bytes, at + 5) * unsigned(bytes, at + 7);
            }
            at += marker == 0xFF ? 1 : 2 + unsigned(bytes, at + 2);
        }
        return 0;
    }

    private static boolean isMarker(byte[] bytes, int at, int marker) {
        return at < bytes.length - 1 && bytes[at] == (byte) 0xFF && bytes[at + 1] == (byte) marker;
    }

    private static int unsigned(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }
}
