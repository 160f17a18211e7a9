package dev.memorylane.sidecar.xmp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sidecar as text, edited by exchanging, adding or taking out single properties of its top level: every other
 * character stays as it is, and so do its encoding and its mark. Immutable.
 */
public final class XmpDocument {
    /** Bytes; develop settings and masks fill a few megabytes. */
    public static final int MOST_BYTES = 32 << 20;

    private static final String EMPTY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Memory Lane">
             <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <rdf:Description rdf:about=""
                xmlns:xmp="http://ns.adobe.com/xap/1.0/"/>
             </rdf:RDF>
            </x:xmpmeta>
            """;

    private final EncodedText encoded;
    private final Packet packet;

    private XmpDocument(EncodedText encoded) throws XmpException {
        this.encoded = encoded;
        this.packet = Packet.of(encoded.text());
    }

    /** @throws XmpException where they are no XMP that is understood; the words continue the file's name */
    public static XmpDocument of(byte[] bytes) throws XmpException {
        if (bytes.length > MOST_BYTES) {
            throw new XmpException("has more than %d MB, which is no sidecar's size".formatted(MOST_BYTES >> 20));
        }
        return new XmpDocument(EncodedText.of(bytes));
    }

    /** One that says nothing yet. */
    public static XmpDocument empty() {
        try {
            return of(EMPTY.getBytes(StandardCharsets.UTF_8));
        } catch (XmpException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] bytes() {
        return encoded.bytes();
    }

    /** A simple property, as attribute or element; empty where it is not there or has no text. */
    public Optional<String> value(XmpName name) {
        return packet.descriptions().stream()
                .flatMap(description -> Stream.concat(
                        description.attribute(name).map(this::text).stream(),
                        children(description, name).map(this::text)))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** The items of a property that is a sequence or bag. */
    public List<String> items(XmpName name) {
        return packet.descriptions().stream()
                .flatMap(description -> children(description, name))
                .flatMap(property -> property.children().stream())
                .flatMap(array -> array.children().stream())
                .filter(item -> item.is(XmpName.RDF, "li"))
                .map(item -> text(item).strip())
                .toList();
    }

    /** With a simple property, in the place of what it was, else where properties like it stand. */
    public XmpDocument with(XmpName name, String value) throws XmpException {
        if (value(name).equals(Optional.of(value)) && places(name).size() == 1) {
            return this;
        }
        Optional<Splice> inPlace = inPlace(name, value);
        if (inPlace.isPresent()) {
            return edited(List.of(inPlace.get()));
        }
        XmpDocument without = without(name);
        return without.edited(new Insertion(without.packet, without.encoded.text()).simple(name, value));
    }

    /** Where it stands once, as text: only its text changes. */
    private Optional<Splice> inPlace(XmpName name, String value) {
        List<Splice> texts = new ArrayList<>();
        for (Element description : packet.descriptions()) {
            description
                    .attribute(name)
                    .ifPresent(one -> texts.add(new Splice(one.valueFrom(), one.valueTo(), Entities.written(value))));
            children(description, name)
                    .filter(child -> !child.isEmpty() && child.children().isEmpty())
                    .forEach(child -> texts.add(
                            new Splice(child.open().to(), child.close().from(), Entities.written(value))));
        }
        return texts.size() == 1 && places(name).size() == 1 ? Optional.of(texts.getFirst()) : Optional.empty();
    }

    /** With a sequence. */
    public XmpDocument withItems(XmpName name, List<String> items) throws XmpException {
        if (items(name).equals(items) && places(name).size() == 1) {
            return this;
        }
        XmpDocument without = without(name);
        return without.edited(new Insertion(without.packet, without.encoded.text()).sequence(name, items));
    }

    /** Without a property, wherever it stands. */
    public XmpDocument without(XmpName name) throws XmpException {
        List<Splice> places = places(name);
        return places.isEmpty() ? this : edited(places);
    }

    private List<Splice> places(XmpName name) {
        List<Splice> places = new ArrayList<>();
        for (Element description : packet.descriptions()) {
            description.attribute(name).ifPresent(one -> places.add(new Splice(one.gap(), one.to(), "")));
            children(description, name)
                    .forEach(child -> places.add(new Splice(
                            gapBefore(child.open().from()), child.close().to(), "")));
        }
        return places;
    }

    private int gapBefore(int at) {
        int gap = at;
        while (gap > 0 && Character.isWhitespace(encoded.text().charAt(gap - 1))) {
            gap--;
        }
        return gap;
    }

    private XmpDocument edited(List<Splice> splices) throws XmpException {
        return new XmpDocument(new EncodedText(encoded.charset(), Splice.all(encoded.text(), splices)));
    }

    private static Stream<Element> children(Element description, XmpName name) {
        return description.children().stream().filter(child -> child.is(name));
    }

    private String text(Attribute attribute) {
        return Entities.resolved(encoded.text().substring(attribute.valueFrom(), attribute.valueTo()));
    }

    private String text(Element element) {
        return element.isEmpty() || !element.children().isEmpty()
                ? ""
                : Entities.resolved(encoded.text()
                        .substring(element.open().to(), element.close().from()));
    }
}
