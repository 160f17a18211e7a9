package dev.memorylane.ingest.metadata;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javax.xml.namespace.QName;

/**
 * The few properties of an XMP packet (ISO 16684-1) that matter here.
 *
 * @param values text by property
 */
record XmpPacket(Map<QName, String> values) {
    private static final String XMP = "http://ns.adobe.com/xap/1.0/";
    private static final String EXIF = "http://ns.adobe.com/exif/1.0/";

    static final QName RATING = new QName(XMP, "Rating");
    static final QName LABEL = new QName(XMP, "Label");
    static final QName CREATE_DATE = new QName(XMP, "CreateDate");
    static final QName DATE_TIME_ORIGINAL = new QName(EXIF, "DateTimeOriginal");
    static final QName LATITUDE = new QName(EXIF, "GPSLatitude");
    static final QName LONGITUDE = new QName(EXIF, "GPSLongitude");
    static final QName ALTITUDE = new QName(EXIF, "GPSAltitude");
    static final QName ALTITUDE_REF = new QName(EXIF, "GPSAltitudeRef");
    static final QName DATE_CREATED = new QName("http://ns.adobe.com/photoshop/1.0/", "DateCreated");
    static final QName RATING_PERCENT = new QName("http://ns.microsoft.com/photo/1.0/", "Rating");
    /** As programs other than Microsoft's write it. */
    static final QName RATING_PERCENT_TOO = new QName("http://ns.microsoft.com/photo/1.0", "Rating");

    XmpPacket {
        values = Map.copyOf(values);
    }

    static XmpPacket none() {
        return new XmpPacket(Map.of());
    }

    /** A packet that is broken says what came before the break. */
    static XmpPacket parse(byte[] xml) {
        return new XmpPacket(XmpReader.read(xml));
    }

    /** The shutter's time, ISO 8601 or as EXIF writes it. */
    Optional<String> originalTime() {
        return value(DATE_TIME_ORIGINAL);
    }

    /** When the content was created that the picture shows. */
    Optional<String> createdTime() {
        return value(DATE_CREATED);
    }

    /** When the picture became digital. */
    Optional<String> digitizedTime() {
        return value(CREATE_DATE);
    }

    /** Stars, else Microsoft's percentage; -1 (rejected) to 5, and 0 where it says that there is none. */
    OptionalInt rating() {
        return Stream.of(
                        Stars.checked(number(RATING)),
                        Stars.ofPercent(number(RATING_PERCENT)),
                        Stars.ofPercent(number(RATING_PERCENT_TOO)))
                .flatMapToInt(OptionalInt::stream)
                .findFirst();
    }

    Optional<String> label() {
        return value(LABEL);
    }

    Optional<String> value(QName name) {
        return Optional.ofNullable(values.get(name)).filter(text -> !text.isEmpty());
    }

    private OptionalInt number(QName name) {
        return value(name)
                .filter(text -> text.matches("[+-]?\\d{1,3}(\\.\\d{0,6})?"))
                .map(text -> OptionalInt.of((int) Math.round(Double.parseDouble(text))))
                .orElse(OptionalInt.empty());
    }
}
