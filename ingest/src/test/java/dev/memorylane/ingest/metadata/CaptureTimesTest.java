package dev.memorylane.ingest.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.drew.metadata.exif.ExifDirectoryBase;
import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.time.TimePrecision;
import dev.memorylane.culling.time.TimeSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptureTimesTest {
    private static final String NOON = "2023:05:01 12:00:00";

    @ParameterizedTest
    @CsvSource({"5, .500", "07, .070", "123, .123", "935476, .935", "1234567890123, .123", "' 45 ', .450"})
    void shouldReadSubSecondsOfAnyLength(String digits, String fraction) {
        // When
        CaptureTime time = new WrittenTags()
                .original(NOON)
                .exif(ExifDirectoryBase.TAG_SUBSECOND_TIME_ORIGINAL, digits)
                .time();

        // Then
        assertThat(time)
                .isEqualTo(local("2023-05-01T12:00:00" + fraction, TimeSource.EXIF_ORIGINAL, TimePrecision.SUBSECOND));
    }

    @Test
    void shouldTakeEachTimesOwnSiblingsAlone() {
        // When
        CaptureTime original = new WrittenTags()
                .original(NOON)
                .digitized(NOON)
                .exif(ExifDirectoryBase.TAG_SUBSECOND_TIME, "1")
                .exif(ExifDirectoryBase.TAG_SUBSECOND_TIME_DIGITIZED, "2")
                .exif(ExifDirectoryBase.TAG_TIME_ZONE, "+01:00")
                .exif(ExifDirectoryBase.TAG_TIME_ZONE_DIGITIZED, "+02:00")
                .time();
        CaptureTime digitized = new WrittenTags()
                .digitized(NOON)
                .exif(ExifDirectoryBase.TAG_SUBSECOND_TIME_ORIGINAL, "1")
                .exif(ExifDirectoryBase.TAG_SUBSECOND_TIME_DIGITIZED, "2")
                .exif(ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL, "+01:00")
                .exif(ExifDirectoryBase.TAG_TIME_ZONE_DIGITIZED, "+02:00")
                .time();

        // Then
        assertThat(original).isEqualTo(local("2023-05-01T12:00:00", TimeSource.EXIF_ORIGINAL, TimePrecision.SECOND));
        assertThat(digitized)
                .isEqualTo(zoned("2023-05-01T12:00:00.200", 2, TimeSource.EXIF_DIGITIZED, TimePrecision.SUBSECOND));
    }

    @Test
    void shouldNotTakeTheTimeOfTheLastChangeForACapture() {
        // When
        CaptureTime time = new WrittenTags()
                .exif(ExifDirectoryBase.TAG_DATETIME, NOON)
                .exif(ExifDirectoryBase.TAG_TIME_ZONE, "+01:00")
                .time();

        // Then
        assertThat(time).isEqualTo(CaptureTime.unknown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"+25:00", "+15:00", "-13:00", "-00:40", "   :  ", "UTC", "+02", ""})
    void shouldAssumeNoOffsetWhereNoneOrAnImpossibleOneIsWritten(String offset) {
        // When
        CaptureTime time = new WrittenTags()
                .original(NOON)
                .exif(ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL, offset)
                .time();

        // Then
        assertThat(time).isEqualTo(local("2023-05-01T12:00:00", TimeSource.EXIF_ORIGINAL, TimePrecision.SECOND));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000:00:00 00:00:00",
                "    :  :     :  :  ",
                "                   ",
                "1970:01:01 00:00:00",
                "1970:01:01 01:00:00",
                "1969:12:31 19:00:00",
                "1904:01:01 00:00:00",
                "1980:01:01 00:00:00",
                "1980:01:01 00:03:17",
                "1980:01:06 00:00:00",
                "2000:01:01 00:00:00",
                "2001:01:01 00:00:00",
                "2023:13:01 12:00:00",
                "2023:02:30 12:00:00",
                "2023:05:01 25:00:00",
                "2023:05:01 12:61:00",
                "2026:07:03 12:00:00",
                "9999:12:31 23:59:59",
                "0001:01:01 00:00:00",
                "65535:65535:65535 65535:65535:65535",
                "yesterday"
            })
    void shouldTakeImpossibleTimesAndThoseOfClocksThatNobodySetForNone(String written) {
        // When
        CaptureTime time = new WrittenTags().original(written).time();

        // Then
        assertThat(time).isEqualTo(CaptureTime.unknown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000:01:01 00:03:17", "1999:12:31 23:59:59", "1970:06:12 10:00:00", "2023:01:01 00:00:00"})
    void shouldBelieveTimesAtWhichPeopleTookPhotos(String written) {
        // When
        CaptureTime time = new WrittenTags().original(written).time();

        // Then
        assertThat(time.placedAt())
                .contains(
                        LocalDateTime.parse(written.substring(0, 10).replace(':', '-') + "T" + written.substring(11)));
    }

    @ParameterizedTest
    @MethodSource("zones")
    void shouldReadTheZoneOfTheCameraWhereExifHasNoOffset(WrittenTags tags, CaptureTime expected) {
        // When
        CaptureTime time = tags.original(NOON).time();

        // Then
        assertThat(time).isEqualTo(expected);
    }

    static Stream<Arguments> zones() {
        CaptureTime local = local("2023-05-01T12:00:00", TimeSource.EXIF_ORIGINAL, TimePrecision.SECOND);
        return Stream.of(
                argumentSet("TIFF/EP", new WrittenTags().tiffEpZone(-6, 1), east(-6)),
                argumentSet("TIFF/EP, nonsense", new WrittenTags().tiffEpZone(99), local),
                argumentSet("Canon", new WrittenTags().canonZone(120, 20), east(2)),
                argumentSet("Canon without a city", new WrittenTags().canonZone(0, 0), local),
                argumentSet("Nikon, least byte first", new WrittenTags().nikonZone(0x3C, 0, 0, 0), east(1)),
                argumentSet("Nikon, most first, in summer", new WrittenTags().nikonZone(0xFE, 0x20, 1, 0), east(-7)),
                argumentSet(
                        "EXIF goes before the notes",
                        new WrittenTags().canonZone(120, 20).exif(ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL, "+09:00"),
                        east(9)));
    }

    @ParameterizedTest
    @MethodSource("satellites")
    void shouldMeasureTheOffsetBySatellitesOnlyWhereThatLeavesNoDoubt(WrittenTags tags, CaptureTime expected) {
        // When
        CaptureTime time = tags.original(NOON).time();

        // Then
        assertThat(time).isEqualTo(expected);
    }

    static Stream<Arguments> satellites() {
        CaptureTime local = local("2023-05-01T12:00:00", TimeSource.EXIF_ORIGINAL, TimePrecision.SECOND);
        return Stream.of(
                argumentSet("to the second", gps(10, 0, 0).east(10), east(2)),
                argumentSet("half a minute off", gps(10, 0, 30), east(2)),
                argumentSet("in India", gps(6, 30, 2).east(77), zoned(5, 30)),
                argumentSet(
                        "the day before",
                        new WrittenTags().satellites("2023:04:30", 23, 0, 0).east(175),
                        east(13)),
                argumentSet("a fix of minutes ago", gps(9, 58, 0), local),
                argumentSet("a quarter that no clock has", gps(10, 15, 0), local),
                argumentSet("a clock against its sun", gps(10, 0, 0).east(-120), local),
                argumentSet("another day's fix", new WrittenTags().satellites("2023:04:20", 10, 0, 0), local));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void shouldPreferTheMomentOfTheShutterAndTheStrongerWord(WrittenTags tags, CaptureTime expected) {
        // When
        CaptureTime time = tags.time();

        // Then
        assertThat(time).isEqualTo(expected);
    }

    static Stream<Arguments> sources() {
        return Stream.of(
                argumentSet(
                        "XMP's original before the digitizer's",
                        new WrittenTags().digitized(NOON).xmp("exif:DateTimeOriginal='2019-06-01T08:00:00+02:00'"),
                        zoned("2019-06-01T08:00:00", 2, TimeSource.XMP, TimePrecision.SECOND)),
                argumentSet(
                        "EXIF before all",
                        new WrittenTags().original(NOON).xmp("exif:DateTimeOriginal='2019-06-01T08:00:00+02:00'"),
                        local("2023-05-01T12:00:00", TimeSource.EXIF_ORIGINAL, TimePrecision.SECOND)),
                argumentSet(
                        "a scanned picture",
                        new WrittenTags().digitized(NOON).xmp("photoshop:DateCreated='1985-11-25'"),
                        local("1985-11-25T00:00:00", TimeSource.XMP, TimePrecision.DAY)),
                argumentSet(
                        "a date, and the time of that day",
                        new WrittenTags().digitized(NOON).xmp("photoshop:DateCreated='2023-05-01'"),
                        local("2023-05-01T12:00:00", TimeSource.EXIF_DIGITIZED, TimePrecision.SECOND)),
                argumentSet(
                        "IPTC with its zone",
                        new WrittenTags().iptc("20230501", "120000-0600"),
                        zoned("2023-05-01T12:00:00", -6, TimeSource.IPTC, TimePrecision.SECOND)),
                argumentSet(
                        "IPTC without a zone of its own",
                        new WrittenTags().iptc("20230501", "120000+0000"),
                        local("2023-05-01T12:00:00", TimeSource.IPTC, TimePrecision.SECOND)),
                argumentSet(
                        "IPTC without a time",
                        new WrittenTags().iptc("20230501", "000000+0000"),
                        local("2023-05-01T00:00:00", TimeSource.IPTC, TimePrecision.DAY)),
                argumentSet("IPTC of an unknown day", new WrittenTags().iptc("20230500", null), CaptureTime.unknown()),
                argumentSet(
                        "XMP's creation when nothing else tells",
                        new WrittenTags().xmp("xmp:CreateDate='2023-05-01T12:00Z'"),
                        zoned("2023-05-01T12:00:00", 0, TimeSource.XMP, TimePrecision.MINUTE)),
                argumentSet(
                        "the text of a PNG",
                        new WrittenTags().text("Mon, 1 May 2023 12:00:00 +0200"),
                        zoned("2023-05-01T12:00:00", 2, TimeSource.TEXT, TimePrecision.SECOND)),
                argumentSet(
                        "the satellites alone, in UTC",
                        gps(10, 0, 0),
                        zoned("2023-05-01T10:00:00", 0, TimeSource.GPS, TimePrecision.SECOND)));
    }

    private static WrittenTags gps(int hours, int minutes, int seconds) {
        return new WrittenTags().satellites("2023:05:01", hours, minutes, seconds);
    }

    private static CaptureTime east(int hours) {
        return zoned("2023-05-01T12:00:00", hours, TimeSource.EXIF_ORIGINAL, TimePrecision.SECOND);
    }

    private static CaptureTime zoned(int hours, int minutes) {
        return new CaptureTime.Zoned(
                LocalDateTime.parse("2023-05-01T12:00:00"),
                ZoneOffset.ofHoursMinutes(hours, minutes),
                TimeSource.EXIF_ORIGINAL,
                TimePrecision.SECOND);
    }

    private static CaptureTime zoned(String time, int hours, TimeSource source, TimePrecision precision) {
        return new CaptureTime.Zoned(LocalDateTime.parse(time), ZoneOffset.ofHours(hours), source, precision);
    }

    private static CaptureTime local(String time, TimeSource source, TimePrecision precision) {
        return new CaptureTime.Local(LocalDateTime.parse(time), source, precision);
    }
}
