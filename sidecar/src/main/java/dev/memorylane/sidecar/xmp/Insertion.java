package dev.memorylane.sidecar.xmp;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Adds properties in the manner of the packet: as attributes or elements, with its quotes, line breaks and indents. */
final class Insertion {
    private static final String ABOUT = "about";

    private final Packet packet;
    private final String text;

    Insertion(Packet packet, String text) {
        this.packet = packet;
        this.text = text;
    }

    /** Adds a simple property. */
    List<Splice> simple(XmpName name, String value) {
        Element home = home(name);
        String quoted = quote(home) + Entities.written(value) + quote(home);
        if (prefersAttributes(home)) {
            int at = home.open().end();
            return List.of(
                    new Splice(at, at, declaration(home, name) + gap(home) + written(home, name) + "=" + quoted));
        }
        String tag = written(home, name);
        return List.of(declared(home, name), child(home, "<" + tag + ">" + Entities.written(value) + "</" + tag + ">"));
    }

    /** Adds an ordered array. */
    List<Splice> sequence(XmpName name, List<String> items) {
        Element home = home(name);
        String tag = written(home, name);
        String rdf = home.prefixOf(XmpName.RDF).map(prefix -> prefix + ":").orElse("");
        String inner = indent(home);
        String list = items.stream()
                .map(item -> inner + "  <" + rdf + "li>" + Entities.written(item) + "</" + rdf + "li>")
                .collect(Collectors.joining());
        String array = "<" + tag + ">" + inner + " <" + rdf + "Seq>" + list + inner + " </" + rdf + "Seq>" + inner
                + "</" + tag + ">";
        if (!home.isEmpty()) {
            return List.of(declared(home, name), child(home, array));
        }
        String declaration = declaration(home, name);
        int at = home.open().end();
        String end = outerIndent(home) + "</" + home.open().name() + ">";
        return List.of(new Splice(at, home.open().to(), declaration + ">" + inner + array + end));
    }

    /** The description that knows the namespace already, else the first. */
    private Element home(XmpName name) {
        return packet.descriptions().stream()
                .filter(one -> one.prefixOf(name.namespace()).isPresent())
                .findFirst()
                .orElse(packet.descriptions().getFirst());
    }

    private static boolean prefersAttributes(Element home) {
        return home.children().isEmpty()
                || home.open().attributes().stream()
                        .anyMatch(one -> !one.declaresNamespace() && !one.name().endsWith(ABOUT));
    }

    private static String written(Element home, XmpName name) {
        return prefix(home, name) + ":" + name.local();
    }

    /** The packet's own, else ours, unless that stands for something else there. */
    private static String prefix(Element home, XmpName name) {
        Optional<String> known = home.prefixOf(name.namespace());
        if (known.isPresent()) {
            return known.get();
        }
        String prefix = name.prefix();
        while (home.scope().containsKey(prefix)) {
            prefix += "_";
        }
        return prefix;
    }

    private String declaration(Element home, XmpName name) {
        return home.prefixOf(name.namespace()).isPresent()
                ? ""
                : gap(home) + "xmlns:" + prefix(home, name) + "=" + quote(home) + name.namespace() + quote(home);
    }

    private Splice declared(Element home, XmpName name) {
        return new Splice(home.open().end(), home.open().end(), declaration(home, name));
    }

    /** Behind the last child, in its line's indent. */
    private Splice child(Element home, String element) {
        int at = home.children().isEmpty()
                ? home.open().to()
                : home.children().getLast().close().to();
        return new Splice(at, at, indent(home) + element);
    }

    private String gap(Element home) {
        List<Attribute> attributes = home.open().attributes();
        return attributes.isEmpty()
                ? " "
                : text.substring(
                        attributes.getLast().gap(), attributes.getLast().from());
    }

    private String quote(Element home) {
        List<Attribute> attributes = home.open().attributes();
        return attributes.isEmpty()
                ? "\""
                : String.valueOf(text.charAt(attributes.getLast().valueTo()));
    }

    private String indent(Element home) {
        return home.children().isEmpty()
                ? outerIndent(home) + " "
                : before(home.children().getFirst());
    }

    private String outerIndent(Element home) {
        return before(home);
    }

    /** The white space before an element, if that begins a line. */
    private String before(Element element) {
        int at = element.open().from();
        int gap = at;
        while (gap > 0 && Character.isWhitespace(text.charAt(gap - 1))) {
            gap--;
        }
        String blank = text.substring(gap, at);
        int line = blank.lastIndexOf('\n');
        boolean carriage = line > 0 && blank.charAt(line - 1) == '\r';
        return line < 0 ? "" : blank.substring(carriage ? line - 1 : line);
    }
}
