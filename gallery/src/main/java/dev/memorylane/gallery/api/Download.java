package dev.memorylane.gallery.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** An answer that a browser keeps as a file. It is made as it goes out, so its length is not known and no part of it can be asked for. */
final class Download {
    private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9 ._()+-]");

    private Download() {}

    /** Writes a text. */
    interface Text {
        void writeTo(Writer writer) throws IOException;
    }

    static Response text(String type, String name, Text text) {
        return of(type, name, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.writeTo(writer);
            writer.flush();
        });
    }

    static Response of(String type, String name, StreamingOutput content) {
        return Response.ok(content, type)
                .header("Content-Disposition", disposition("attachment", name))
                .header("Accept-Ranges", "none")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** After RFC 6266 and 8187: the name as it is, and before it one for programs that read only ASCII. */
    static String disposition(String kind, String name) {
        String plain = NOT_PLAIN.matcher(name).replaceAll("_");
        String both = "%s; filename=\"%s\"".formatted(kind, plain);
        return plain.equals(name)
                ? both
                : both + "; filename*=UTF-8''" + AddressPart.of(name).replace("*", "%2A");
    }
}
