package dev.memorylane.vision.decode.tiff;

/** The fields that are read here, by their numbers (TIFF 6.0, its supplements, EXIF 2.32, DNG 1.6). */
public final class TiffTag {
    public static final int WIDTH = 256;
    public static final int HEIGHT = 257;
    public static final int BITS_PER_SAMPLE = 258;
    public static final int COMPRESSION = 259;
    public static final int PHOTOMETRIC = 262;
    public static final int MAKE = 271;
    public static final int STRIP_OFFSETS = 273;
    public static final int ORIENTATION = 274;
    public static final int SAMPLES_PER_PIXEL = 277;
    public static final int ROWS_PER_STRIP = 278;
    public static final int STRIP_BYTE_COUNTS = 279;
    public static final int PLANAR_CONFIGURATION = 284;
    public static final int TILE_WIDTH = 322;
    public static final int TILE_HEIGHT = 323;
    public static final int TILE_OFFSETS = 324;
    public static final int TILE_BYTE_COUNTS = 325;
    public static final int SUB_DIRECTORIES = 330;
    public static final int EXTRA_SAMPLES = 338;
    public static final int SAMPLE_FORMAT = 339;
    public static final int JPEG_OFFSET = 513;
    public static final int JPEG_LENGTH = 514;
    public static final int PROFILE = 34675;
    public static final int EXIF = 34665;
    public static final int INTEROPERABILITY = 40965;
    public static final int DNG_VERSION = 50706;

    private TiffTag() {}
}
