package dev.memorylane.ingest.metadata;

import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.iptc.IptcReader;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The times of an IPTC record (IIM 4.2, 2:55 to 2:63): {@code 20230501} and {@code 123456+0200}. The standard leaves no
 * choice but to write an offset, so programs that know none write {@code +0000}, and midnight where they know no time.
 */
final class IptcTimes {
    private static final int DATE = 8;
    private static final int CLOCK = 6;

    private final Tags tags;

    IptcTimes(Tags tags) {
        this.tags = tags;
    }

    static void read(byte[] record, Metadata metadata) {
        new IptcReader().extract(new SequentialByteArrayReader(record), metadata, record.length);
    }

    /** When what the picture shows was created. */
    Optional<ExifTime> created() {
        return time(IptcDirectory.TAG_DATE_CREATED, IptcDirectory.TAG_TIME_CREATED);
    }

    /** When the picture became digital. */
    Optional<ExifTime> digitized() {
        return time(IptcDirectory.TAG_DIGITAL_DATE_CREATED, IptcDirectory.TAG_DIGITAL_TIME_CREATED);
    }

    private Optional<ExifTime> time(int dateTag, int timeTag) {
        Optional<String> date = tags.text(IptcDirectory.class, dateTag).map(IptcTimes::spelledDate);
        Optional<ExifTime> exact = date.flatMap(day -> tags.text(IptcDirectory.class, timeTag)
                .flatMap(clock -> ExifTime.parse(day + " " + spelledClock(clock))));
        return exact.filter(time -> !time.local().toLocalTime().equals(LocalTime.MIDNIGHT))
                .map(time -> time.offset().equals(Optional.of(ZoneOffset.UTC)) ? time.withoutOffset() : time)
                .or(() -> date.flatMap(ExifTime::parse));
    }

    private static String spelledDate(String text) {
        String digits = text.replaceAll("[:-]", "");
        return digits.length() == DATE
                ? digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6)
                : text;
    }

    private static String spelledClock(String text) {
        return text.length() >= CLOCK && text.substring(0, CLOCK).chars().allMatch(Character::isDigit)
                ? text.substring(0, 2) + ":" + text.substring(2, 4) + ":" + text.substring(4)
                : text;
    }
}
