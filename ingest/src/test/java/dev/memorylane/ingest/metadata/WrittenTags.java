package dev.memorylane.ingest.metadata;

import com.drew.lang.Rational;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.exif.makernotes.CanonMakernoteDirectory;
import com.drew.metadata.exif.makernotes.NikonType2MakernoteDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.ingest.Clocks;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The tags of a photo as they are after parsing. */
final class WrittenTags {
    private static final int CANON_TIME = 0x35;

    private final Metadata metadata = new Metadata();
    private final ExifSubIFDDirectory exif = new ExifSubIFDDirectory();
    private XmpPacket xmp = XmpPacket.none();
    private Optional<String> text = Optional.empty();

    WrittenTags() {
        metadata.addDirectory(exif);
    }

    WrittenTags exif(int tag, String value) {
        exif.setString(tag, value);
        return this;
    }

    WrittenTags original(String time) {
        return exif(ExifDirectoryBase.TAG_DATETIME_ORIGINAL, time);
    }

    WrittenTags digitized(String time) {
        return exif(ExifDirectoryBase.TAG_DATETIME_DIGITIZED, time);
    }

    WrittenTags tiffEpZone(int... hours) {
        exif.setIntArray(ExifDirectoryBase.TAG_TIME_ZONE_OFFSET_TIFF_EP, hours);
        return this;
    }

    WrittenTags canonZone(int minutes, int city) {
        CanonMakernoteDirectory canon = new CanonMakernoteDirectory();
        canon.setIntArray(CANON_TIME, new int[] {16, minutes, city, 60});
        metadata.addDirectory(canon);
        return this;
    }

    WrittenTags nikonZone(int... bytes) {
        NikonType2MakernoteDirectory nikon = new NikonType2MakernoteDirectory();
        byte[] values = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            values[i] = (byte) bytes[i];
        }
        nikon.setByteArray(NikonType2MakernoteDirectory.TAG_WORLD_TIME, values);
        metadata.addDirectory(nikon);
        return this;
    }

    WrittenTags iptc(String date, String time) {
        IptcDirectory iptc = new IptcDirectory();
        iptc.setString(IptcDirectory.TAG_DATE_CREATED, date);
        if (time != null) {
            iptc.setString(IptcDirectory.TAG_TIME_CREATED, time);
        }
        metadata.addDirectory(iptc);
        return this;
    }

    WrittenTags satellites(String date, int hours, int minutes, int seconds) {
        GpsDirectory gps = new GpsDirectory();
        gps.setString(GpsDirectory.TAG_DATE_STAMP, date);
        gps.setRationalArray(
                GpsDirectory.TAG_TIME_STAMP,
                new Rational[] {new Rational(hours, 1), new Rational(minutes, 1), new Rational(seconds, 1)});
        metadata.addDirectory(gps);
        return this;
    }

    WrittenTags east(int degrees) {
        GpsDirectory gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
        gps.setString(GpsDirectory.TAG_LATITUDE_REF, "N");
        gps.setRationalArray(GpsDirectory.TAG_LATITUDE, angle(48));
        gps.setString(GpsDirectory.TAG_LONGITUDE_REF, degrees < 0 ? "W" : "E");
        gps.setRationalArray(GpsDirectory.TAG_LONGITUDE, angle(Math.abs(degrees)));
        return this;
    }

    private static Rational[] angle(int degrees) {
        return new Rational[] {new Rational(degrees, 1), new Rational(0, 1), new Rational(0, 1)};
    }

    /** @param properties attributes, as {@code xmp:CreateDate='2023-05-01'} */
    WrittenTags xmp(String properties) {
        xmp = XmpPacket.parse(("<r xmlns:xmp='http://ns.adobe.com/xap/1.0/' xmlns:exif='http://ns.adobe.com/exif/1.0/'"
                        + " xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/' " + properties + "/>")
                .getBytes(StandardCharsets.UTF_8));
        return this;
    }

    WrittenTags text(String creationTime) {
        text = Optional.of(creationTime);
        return this;
    }

    CaptureTime time() {
        return new CaptureTimes(new Tags(metadata, xmp, PictureSize.unknown(), text), new PlausibleTime(Clocks.fixed()))
                .best();
    }
}
