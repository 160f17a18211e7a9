package dev.memorylane.standalone.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.commons.imaging.common.RationalNumber;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants;
import org.apache.commons.imaging.formats.tiff.constants.GpsTagConstants;
import org.apache.commons.imaging.formats.tiff.constants.TiffDirectoryType;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.fieldtypes.AbstractFieldType;
import org.apache.commons.imaging.formats.tiff.taginfos.TagInfoAscii;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputDirectory;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputField;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;

/** What a camera writes into a JPEG file beside the picture (Exif 2.32). */
final class Exif {

    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy:MM:dd", Locale.ROOT);
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("SSS", Locale.ROOT);
    private static final short UPRIGHT = 1;
    private static final short TURN_CLOCKWISE = 6;

    private Exif() {}

    /** The JPEG file with the metadata of a shot; the picture in it is not touched. */
    static byte[] write(byte[] jpeg, Shot shot) throws IOException {
        TiffOutputSet all = new TiffOutputSet();
        camera(all.getOrCreateRootDirectory(), shot);
        time(all.getOrCreateExifDirectory(), shot);
        exposure(all.getOrCreateExifDirectory(), shot);
        position(all, shot);
        ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length + 4096);
        new ExifRewriter().updateExifMetadataLossless(jpeg, out, all);
        return out.toByteArray();
    }

    private static void camera(TiffOutputDirectory root, Shot shot) throws IOException {
        root.add(TiffTagConstants.TIFF_TAG_MAKE, "Memory Lane");
        root.add(TiffTagConstants.TIFF_TAG_MODEL, "Demo One");
        root.add(TiffTagConstants.TIFF_TAG_SOFTWARE, "Memory Lane demo trip");
        root.add(TiffTagConstants.TIFF_TAG_ORIENTATION, shot.portrait() ? TURN_CLOCKWISE : UPRIGHT);
        root.add(
                TiffTagConstants.TIFF_TAG_IMAGE_DESCRIPTION,
                "Rendered: " + shot.place().title());
        root.add(TiffTagConstants.TIFF_TAG_DATE_TIME, DATE_TIME.format(shot.taken()));
    }

    private static void time(TiffOutputDirectory exif, Shot shot) throws IOException {
        String taken = DATE_TIME.format(shot.taken());
        String millis = MILLIS.format(shot.taken());
        exif.add(ExifTagConstants.EXIF_TAG_DATE_TIME_ORIGINAL, taken);
        exif.add(ExifTagConstants.EXIF_TAG_DATE_TIME_DIGITIZED, taken);
        exif.add(ExifTagConstants.EXIF_TAG_SUB_SEC_TIME_ORIGINAL, millis);
        exif.add(ExifTagConstants.EXIF_TAG_SUB_SEC_TIME_DIGITIZED, millis);
        exif.add(offset("OffsetTime", 0x9010, shot));
        exif.add(offset("OffsetTimeOriginal", 0x9011, shot));
        exif.add(offset("OffsetTimeDigitized", 0x9012, shot));
    }

    /** The library knows no tags for the offset, though Exif has had them since 2.31. */
    private static TiffOutputField offset(String name, int tag, Shot shot) {
        byte[] value = (shot.taken().getOffset().getId() + "\0").getBytes(StandardCharsets.US_ASCII);
        TagInfoAscii info = new TagInfoAscii(name, tag, value.length, TiffDirectoryType.EXIF_DIRECTORY_EXIF_IFD);
        return new TiffOutputField(info, AbstractFieldType.ASCII, value.length, value);
    }

    private static void exposure(TiffOutputDirectory exif, Shot shot) throws IOException {
        Exposure set = Exposure.of(shot);
        exif.add(ExifTagConstants.EXIF_TAG_EXPOSURE_TIME, new RationalNumber(1, set.perSecond()));
        exif.add(ExifTagConstants.EXIF_TAG_FNUMBER, RationalNumber.valueOf(set.aperture()));
        exif.add(ExifTagConstants.EXIF_TAG_ISO, (short) set.iso());
        exif.add(ExifTagConstants.EXIF_TAG_EXPOSURE_MODE, (short) ExifTagConstants.EXPOSURE_MODE_VALUE_AUTO);
        exif.add(ExifTagConstants.EXIF_TAG_EXPOSURE_COMPENSATION, new RationalNumber(0, 1));
        exif.add(ExifTagConstants.EXIF_TAG_FOCAL_LENGTH, new RationalNumber(35, 1));
        exif.add(ExifTagConstants.EXIF_TAG_FOCAL_LENGTH_IN_35MM_FORMAT, (short) 35);
        exif.add(ExifTagConstants.EXIF_TAG_LENS_MAKE, "Memory Lane");
        exif.add(ExifTagConstants.EXIF_TAG_LENS_MODEL, "35mm f/1.8");
    }

    private static void position(TiffOutputSet all, Shot shot) throws IOException {
        all.setGpsInDegrees(shot.place().longitude(), shot.place().latitude());
        var instant = shot.taken().withOffsetSameInstant(ZoneOffset.UTC);
        TiffOutputDirectory gps = all.getOrCreateGpsDirectory();
        gps.add(GpsTagConstants.GPS_TAG_GPS_DATE_STAMP, DATE.format(instant));
        gps.add(
                GpsTagConstants.GPS_TAG_GPS_TIME_STAMP,
                new RationalNumber(instant.getHour(), 1),
                new RationalNumber(instant.getMinute(), 1),
                new RationalNumber(instant.getSecond(), 1));
    }
}
