package dev.memorylane.ingest;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.common.RationalNumber;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants;
import org.apache.commons.imaging.formats.tiff.constants.GpsTagConstants;
import org.apache.commons.imaging.formats.tiff.constants.MicrosoftTagConstants;
import org.apache.commons.imaging.formats.tiff.constants.TiffDirectoryType;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.taginfos.TagInfoAscii;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputDirectory;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;

/** A small JPEG with the EXIF that a test asks for, written by another library than the one that reads it. */
public final class WrittenJpeg {
    public static final int WIDTH = 24;
    public static final int HEIGHT = 16;

    private static final TagInfoAscii OFFSET_TIME = offset("OffsetTime", 0x9010);
    private static final TagInfoAscii OFFSET_ORIGINAL = offset("OffsetTimeOriginal", 0x9011);
    private static final TagInfoAscii OFFSET_DIGITIZED = offset("OffsetTimeDigitized", 0x9012);

    private final TiffOutputSet exif = new TiffOutputSet();
    private int color = 0x336699;

    /** Other pixels, so other bytes and another photo. */
    public WrittenJpeg color(int rgb) {
        color = rgb;
        return this;
    }

    public WrittenJpeg original(String time) throws IOException {
        return ascii(ExifTagConstants.EXIF_TAG_DATE_TIME_ORIGINAL, time);
    }

    public WrittenJpeg subSecOriginal(String digits) throws IOException {
        return ascii(ExifTagConstants.EXIF_TAG_SUB_SEC_TIME_ORIGINAL, digits);
    }

    public WrittenJpeg offsetOriginal(String offset) throws IOException {
        return ascii(OFFSET_ORIGINAL, offset);
    }

    public WrittenJpeg digitized(String time) throws IOException {
        return ascii(ExifTagConstants.EXIF_TAG_DATE_TIME_DIGITIZED, time);
    }

    public WrittenJpeg offsetDigitized(String offset) throws IOException {
        return ascii(OFFSET_DIGITIZED, offset);
    }

    public WrittenJpeg offsetModified(String offset) throws IOException {
        return ascii(OFFSET_TIME, offset);
    }

    public WrittenJpeg gpsTime(String date, int hours, int minutes, double seconds) throws IOException {
        TiffOutputDirectory gps = exif.getOrCreateGpsDirectory();
        gps.add(GpsTagConstants.GPS_TAG_GPS_DATE_STAMP, date);
        gps.add(
                GpsTagConstants.GPS_TAG_GPS_TIME_STAMP,
                RationalNumber.valueOf(hours),
                RationalNumber.valueOf(minutes),
                RationalNumber.valueOf(seconds));
        return this;
    }

    public WrittenJpeg place(double latitude, double longitude) throws IOException {
        exif.setGpsInDegrees(longitude, latitude);
        return this;
    }

    public WrittenJpeg orientation(int orientation) throws IOException {
        exif.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_ORIENTATION, (short) orientation);
        return this;
    }

    public WrittenJpeg rating(int stars) throws IOException {
        exif.getOrCreateRootDirectory().add(MicrosoftTagConstants.EXIF_TAG_RATING, (short) stars);
        return this;
    }

    public WrittenJpeg exposure(double seconds, double aperture, int iso) throws IOException {
        TiffOutputDirectory directory = exif.getOrCreateExifDirectory();
        directory.add(ExifTagConstants.EXIF_TAG_EXPOSURE_TIME, RationalNumber.valueOf(seconds));
        directory.add(ExifTagConstants.EXIF_TAG_FNUMBER, RationalNumber.valueOf(aperture));
        directory.add(ExifTagConstants.EXIF_TAG_ISO, (short) iso);
        return this;
    }

    /** Writes it; returns the same path. */
    public Path to(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes());
    }

    public byte[] bytes() throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, color);
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", plain);
        if (exif.getDirectories().isEmpty()) {
            return plain.toByteArray();
        }
        ByteArrayOutputStream tagged = new ByteArrayOutputStream();
        new ExifRewriter().updateExifMetadataLossless(plain.toByteArray(), tagged, exif);
        return tagged.toByteArray();
    }

    private WrittenJpeg ascii(TagInfoAscii tag, String value) throws IOException {
        exif.getOrCreateExifDirectory().add(tag, value);
        return this;
    }

    private static TagInfoAscii offset(String name, int tag) {
        return new TagInfoAscii(name, tag, -1, TiffDirectoryType.EXIF_DIRECTORY_EXIF_IFD);
    }
}
