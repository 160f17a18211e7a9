package dev.memorylane.ingest.metadata;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.time.TimePrecision;
import dev.memorylane.culling.time.TimeSource;
import dev.memorylane.schemas.CaptureTimeKind;
import dev.memorylane.schemas.CaptureTimePrecision;
import dev.memorylane.schemas.CaptureTimeSource;
import dev.memorylane.schemas.CapturedAt;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Between the sealed capture time and its form on the topics, both ways; there and back is the same. */
public final class CapturedAts {
    private CapturedAts() {}

    public static CapturedAt toAvro(CaptureTime time) {
        return switch (time) {
            case CaptureTime.Zoned(
                    LocalDateTime local,
                    ZoneOffset offset,
                    TimeSource source,
                    TimePrecision precision) ->
                new CapturedAt(
                        CaptureTimeKind.ZONED, local, offset.getTotalSeconds(), toAvro(source), toAvro(precision));
            case CaptureTime.Local(LocalDateTime local, TimeSource source, TimePrecision precision) ->
                new CapturedAt(CaptureTimeKind.LOCAL, local, null, toAvro(source), toAvro(precision));
            case CaptureTime.Unknown() ->
                new CapturedAt(CaptureTimeKind.UNKNOWN, null, null, CaptureTimeSource.NONE, CaptureTimePrecision.NONE);
        };
    }

    /** @param avro null reads as unknown, and so does a record that contradicts itself */
    public static CaptureTime fromAvro(CapturedAt avro) {
        if (avro == null
                || avro.getLocal() == null
                || avro.getSource() == CaptureTimeSource.NONE
                || avro.getPrecision() == CaptureTimePrecision.NONE) {
            return CaptureTime.unknown();
        }
        TimeSource source = TimeSource.valueOf(avro.getSource().name());
        TimePrecision precision = TimePrecision.valueOf(avro.getPrecision().name());
        return switch (avro.getKind()) {
            case ZONED -> zoned(avro, source, precision);
            case LOCAL -> new CaptureTime.Local(avro.getLocal(), source, precision);
            case UNKNOWN -> CaptureTime.unknown();
        };
    }

    private static CaptureTime zoned(CapturedAt avro, TimeSource source, TimePrecision precision) {
        Integer offset = avro.getOffsetSeconds();
        return offset == null
                ? CaptureTime.unknown()
                : new CaptureTime.Zoned(avro.getLocal(), ZoneOffset.ofTotalSeconds(offset), source, precision);
    }

    private static CaptureTimeSource toAvro(TimeSource source) {
        return CaptureTimeSource.valueOf(source.name());
    }

    private static CaptureTimePrecision toAvro(TimePrecision precision) {
        return CaptureTimePrecision.valueOf(precision.name());
    }
}
