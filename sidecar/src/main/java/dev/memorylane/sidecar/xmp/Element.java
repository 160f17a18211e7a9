package dev.memorylane.sidecar.xmp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element by its place in the text. */
final class Element {
    private final Tag open;
    /** Namespace by prefix; that of elements without one under the empty prefix. */
    private final Map<String, String> scope;

    private final List<Element> children = new ArrayList<>();
    private Tag close;

    Element(Tag open, Map<String, String> outer, String text) {
        this.open = open;
        this.close = open;
        this.scope = scope(open, outer, text);
    }

    /** Shared where nothing is declared, so that elements cost little. */
    private static Map<String, String> scope(Tag open, Map<String, String> outer, String text) {
        List<Attribute> declared =
                open.attributes().stream().filter(Attribute::declaresNamespace).toList();
        if (declared.isEmpty()) {
            return outer;
        }
        Map<String, String> scope = new HashMap<>(outer);
        declared.forEach(one -> scope.put(
                one.name().equals("xmlns") ? "" : one.name().substring("xmlns:".length()),
                Entities.resolved(text.substring(one.valueFrom(), one.valueTo()))));
        return scope;
    }

    Tag open() {
        return open;
    }

    /** The opening one again where it closes itself. */
    Tag close() {
        return close;
    }

    List<Element> children() {
        return children;
    }

    Map<String, String> scope() {
        return scope;
    }

    void add(Element child) {
        children.add(child);
    }

    void closedBy(Tag tag) {
        close = tag;
    }

    boolean isEmpty() {
        return open.kind() == Tag.Kind.EMPTY;
    }

    boolean is(String namespace, String local) {
        return names(open.name(), namespace, local, true);
    }

    boolean is(XmpName name) {
        return is(name.namespace(), name.local());
    }

    /** The attribute that is this property. */
    Optional<Attribute> attribute(XmpName name) {
        return open.attributes().stream()
                .filter(one -> names(one.name(), name.namespace(), name.local(), false))
                .findFirst();
    }

    /** A prefix that stands for a namespace here. */
    Optional<String> prefixOf(String namespace) {
        return scope.entrySet().stream()
                .filter(bound -> !bound.getKey().isEmpty() && bound.getValue().equals(namespace))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    /** An attribute without a prefix is in no namespace. */
    private boolean names(String written, String namespace, String local, boolean defaults) {
        int colon = written.indexOf(':');
        String prefix = colon < 0 ? "" : written.substring(0, colon);
        return written.substring(colon + 1).equals(local)
                && (colon >= 0 || defaults)
                && namespace.equals(scope.get(prefix));
    }
}
