package dev.memorylane.ingest.metadata;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Finds the wanted properties in a packet, written as attributes or as elements. Read as a stream, without document
 * types and entities, so that a packet can name no file and expand to nothing.
 */
final class XmpReader {
    private static final Set<QName> WANTED = Set.of(
            XmpPacket.RATING,
            XmpPacket.LABEL,
            XmpPacket.CREATE_DATE,
            XmpPacket.DATE_TIME_ORIGINAL,
            XmpPacket.DATE_CREATED,
            XmpPacket.LATITUDE,
            XmpPacket.LONGITUDE,
            XmpPacket.ALTITUDE,
            XmpPacket.ALTITUDE_REF,
            XmpPacket.RATING_PERCENT,
            XmpPacket.RATING_PERCENT_TOO);
    private static final int MAX_VALUE = 64;
    /** Lightroom writes each develop setting as an attribute, more than the 200 that the JDK allows. */
    private static final String ATTRIBUTES = "jdk.xml.elementAttributeLimit";

    private static final int MOST_ATTRIBUTES = 10_000;
    /** The wanted stand in the first description; what comes after it is masks and histories, and in bad faith anything. */
    private static final int MOST_BYTES = 1 << 20;

    private final Map<QName, String> found = new HashMap<>();
    /** The element whose text is being read; null where it is of no interest. */
    private QName open;

    private final StringBuilder text = new StringBuilder();

    private XmpReader() {}

    /** The first value of each property; of a broken packet what came before the break. */
    static Map<QName, String> read(byte[] xml) {
        XmpReader wanted = new XmpReader();
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(characters(xml));
            while (reader.hasNext()) {
                wanted.take(reader.next(), reader);
            }
        } catch (XMLStreamException | RuntimeException broken) {
            return wanted.found;
        }
        return wanted.found;
    }

    /** Decoded here: over bytes that are no text, the parser itself writes to the console, whatever it is told. */
    private static Reader characters(byte[] xml) {
        return new InputStreamReader(
                new ByteArrayInputStream(xml, 0, Math.min(xml.length, MOST_BYTES)),
                isWide(xml) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }

    /** Whether it begins with the mark of UTF-16, in either order of bytes. */
    private static boolean isWide(byte[] xml) {
        return xml.length > 1 && (xml[0] & 0xFF) + (xml[1] & 0xFF) == 0xFE + 0xFF && (xml[0] & 0xFE) == 0xFE;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        if (factory.isPropertySupported(ATTRIBUTES)) {
            factory.setProperty(ATTRIBUTES, MOST_ATTRIBUTES);
        }
        return factory;
    }

    private void take(int event, XMLStreamReader reader) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(reader);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> read(reader);
            case XMLStreamConstants.END_ELEMENT -> end();
            default -> {
                // Comments, instructions, white space.
            }
        }
    }

    private void begin(XMLStreamReader reader) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            keep(reader.getAttributeName(i), reader.getAttributeValue(i));
        }
        open = WANTED.contains(reader.getName()) ? reader.getName() : null;
        text.setLength(0);
    }

    private void read(XMLStreamReader reader) {
        if (open != null && text.length() <= MAX_VALUE) {
            text.append(reader.getText());
        }
    }

    private void end() {
        if (open != null) {
            keep(open, text.toString());
            open = null;
        }
    }

    private void keep(QName name, String value) {
        if (WANTED.contains(name) && value.length() <= MAX_VALUE) {
            found.putIfAbsent(name, value.strip());
        }
    }
}
