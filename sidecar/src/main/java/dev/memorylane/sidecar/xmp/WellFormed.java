package dev.memorylane.sidecar.xmp;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The JDK's parser over a text: no document types, no entities of its own, nothing outside is read. */
final class WellFormed {
    /** Lightroom writes a develop setting an attribute, more than the 200 that the JDK allows. */
    private static final String ATTRIBUTES = "jdk.xml.elementAttributeLimit";

    private static final int MOST_ATTRIBUTES = 10_000;

    private WellFormed() {}

    /**
     * Names of the elements, with their prefixes, in the order in which they begin.
     *
     * @throws XmpException where the text is no well-formed XML, or has a document type
     */
    static List<String> elements(String text) throws XmpException {
        List<String> names = new ArrayList<>();
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                take(reader.next(), reader, names);
            }
        } catch (XMLStreamException e) {
            throw new XmpException("is no well-formed XML (line %d: %s)"
                    .formatted(e.getLocation() == null ? 0 : e.getLocation().getLineNumber(), firstLine(e)));
        }
        return names;
    }

    private static void take(int event, XMLStreamReader reader, List<String> names) throws XmpException {
        if (event == XMLStreamConstants.DTD) {
            throw new XmpException("has a document type, which no sidecar needs");
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            String prefix = reader.getPrefix();
            names.add(
                    prefix == null || prefix.isEmpty() ? reader.getLocalName() : prefix + ":" + reader.getLocalName());
        }
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

    /** Behind the parser's own words for the place. */
    private static String firstLine(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int words = message.indexOf("Message: ");
        return (words < 0 ? message : message.substring(words + "Message: ".length()))
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("\\.$", "");
    }
}
