package dev.memorylane.sidecar.xmp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * The elements of a packet that matter: {@code rdf:RDF} and its descriptions, whose attributes and children are the
 * properties.
 *
 * @param rdf holds the descriptions
 * @param descriptions at least one
 */
record Packet(Element rdf, List<Element> descriptions) {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    /** Each costs a copy of those around it. */
    private static final int MOST_NAMESPACES = 2_000;

    Packet {
        descriptions = List.copyOf(descriptions);
    }

    /** @throws XmpException where it is none */
    static Packet of(String text) throws XmpException {
        List<String> elements = WellFormed.elements(text.startsWith("\uFEFF") ? text.substring(1) : text);
        List<Tag> tags = Tags.of(text);
        List<String> opened = tags.stream()
                .filter(tag -> tag.kind() != Tag.Kind.CLOSES)
                .map(Tag::name)
                .toList();
        if (!opened.equals(elements)) {
            throw new XmpException("has markup that is not understood");
        }
        Element rdf = rdf(root(tags, text));
        List<Element> descriptions = rdf.children().stream()
                .filter(child -> child.is(XmpName.RDF, "Description"))
                .toList();
        if (descriptions.isEmpty()) {
            throw new XmpException("holds no rdf:Description to which anything could be added");
        }
        return new Packet(rdf, descriptions);
    }

    private static Element root(List<Tag> tags, String text) throws XmpException {
        long declared = tags.stream()
                .flatMap(tag -> tag.attributes().stream())
                .filter(Attribute::declaresNamespace)
                .count();
        if (declared > MOST_NAMESPACES) {
            throw new XmpException("declares %d namespaces, more than any program does".formatted(declared));
        }
        Element outside = new Element(new Tag(Tag.Kind.OPENS, "", 0, 0, List.of()), Map.of("xml", XML), text);
        Deque<Element> open = new ArrayDeque<>(List.of(outside));
        for (Tag tag : tags) {
            if (tag.kind() == Tag.Kind.CLOSES) {
                open.pop().closedBy(tag);
            } else {
                Element element = new Element(tag, open.getFirst().scope(), text);
                open.getFirst().add(element);
                if (tag.kind() == Tag.Kind.OPENS) {
                    open.push(element);
                }
            }
        }
        return outside;
    }

    /** It may stand alone or in an {@code x:xmpmeta}. */
    private static Element rdf(Element root) throws XmpException {
        List<Element> level = root.children();
        while (!level.isEmpty()) {
            for (Element element : level) {
                if (element.is(XmpName.RDF, "RDF")) {
                    return element;
                }
            }
            List<Element> below = new ArrayList<>();
            level.forEach(element -> below.addAll(element.children()));
            level = below;
        }
        throw new XmpException("holds no rdf:RDF: it is no XMP");
    }
}
