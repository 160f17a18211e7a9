package dev.memorylane.sidecar.xmp;

import java.util.ArrayList;
import java.util.List;

/** Finds the tags of a text that the parser has found to be well formed and without a document type. */
final class Tags {
    private final String text;
    private final List<Tag> found = new ArrayList<>();

    private Tags(String text) {
        this.text = text;
    }

    /** In their order. */
    static List<Tag> of(String text) {
        Tags tags = new Tags(text);
        int at = text.indexOf('<');
        while (at >= 0) {
            at = text.indexOf('<', tags.pass(at));
        }
        return List.copyOf(tags.found);
    }

    /** @return behind the markup that begins there */
    private int pass(int at) {
        if (text.startsWith("<!--", at)) {
            return behind("-->", at + "<!--".length());
        }
        if (text.startsWith("<![CDATA[", at)) {
            return behind("]]>", at);
        }
        if (text.startsWith("<?", at)) {
            return behind("?>", at);
        }
        return text.startsWith("</", at) ? closing(at) : opening(at);
    }

    private int behind(String end, int at) {
        return text.indexOf(end, at) + end.length();
    }

    private int closing(int at) {
        int to = behind(">", at);
        String name = text.substring(at + 2, to - 1).strip();
        found.add(new Tag(Tag.Kind.CLOSES, name, at, to, List.of()));
        return to;
    }

    private int opening(int at) {
        int end = nameEnd(at + 1);
        List<Attribute> attributes = new ArrayList<>();
        int gap = end;
        int next = blankEnd(gap);
        while (text.charAt(next) != '>' && text.charAt(next) != '/') {
            Attribute attribute = attribute(gap, next);
            attributes.add(attribute);
            gap = attribute.to();
            next = blankEnd(gap);
        }
        boolean empty = text.charAt(next) == '/';
        int to = next + (empty ? 2 : 1);
        found.add(new Tag(empty ? Tag.Kind.EMPTY : Tag.Kind.OPENS, text.substring(at + 1, end), at, to, attributes));
        return to;
    }

    private Attribute attribute(int gap, int from) {
        int end = nameEnd(from);
        int quote = blankEnd(text.indexOf('=', end) + 1);
        int close = text.indexOf(text.charAt(quote), quote + 1);
        return new Attribute(text.substring(from, end), gap, from, quote + 1, close);
    }

    private int nameEnd(int from) {
        int at = from;
        while (!isBlank(at) && "=/>".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private int blankEnd(int from) {
        int at = from;
        while (isBlank(at)) {
            at++;
        }
        return at;
    }

    private boolean isBlank(int at) {
        return " \t\r\n".indexOf(text.charAt(at)) >= 0;
    }
}
