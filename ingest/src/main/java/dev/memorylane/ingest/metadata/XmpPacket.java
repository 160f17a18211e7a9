package dev.memorylane.ingest.metadata;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The two properties of an XMP packet (ISO 16684-1) that matter here, written as attribute or as element. Read as a
 * stream, without document types and entities, so that a packet can name no file and expand to nothing.
 *
 * @param rating {@code xmp:Rating}
 * @param originalTime {@code exif:DateTimeOriginal}, else {@code photoshop:DateCreated}: ISO 8601
 */
record XmpPacket(OptionalInt rating, Optional<String> originalTime) {
    private static final QName RATING = new QName("http://ns.adobe.com/xap/1.0/", "Rating");
    private static final QName ORIGINAL = new QName("http://ns.adobe.com/exif/1.0/", "DateTimeOriginal");
    private static final QName CREATED = new QName("http://ns.adobe.com/photoshop/1.0/", "DateCreated");
    private static final int MAX_VALUE = 64;

    static XmpPacket none() {
        return new XmpPacket(OptionalInt.empty(), Optional.empty());
    }

    /** A packet that is broken says what came before the break. */
    static XmpPacket parse(byte[] xml) {
        Map<QName, String> found = new HashMap<>();
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    collect(reader, found);
                }
            }
        } catch (XMLStreamException | RuntimeException broken) {
            return of(found);
        }
        return of(found);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static void collect(XMLStreamReader reader, Map<QName, String> found) throws XMLStreamException {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            keep(reader.getAttributeName(i), reader.getAttributeValue(i), found);
        }
        QName element = reader.getName();
        if (isWanted(element)) {
            keep(element, reader.getElementText(), found);
        }
    }

    private static void keep(QName name, String value, Map<QName, String> found) {
        if (isWanted(name) && value.length() <= MAX_VALUE) {
            found.putIfAbsent(name, value.strip());
        }
    }

    private static boolean isWanted(QName name) {
        return name.equals(RATING) || name.equals(ORIGINAL) || name.equals(CREATED);
    }

    private static XmpPacket of(Map<QName, String> found) {
        return new XmpPacket(
                rating(found.get(RATING)), Optional.ofNullable(found.getOrDefault(ORIGINAL, found.get(CREATED))));
    }

    private static OptionalInt rating(String text) {
        if (text == null || !text.matches("[+-]?\\d{1,3}(\\.\\d{0,6})?")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) Math.round(Double.parseDouble(text)));
    }
}
