package dev.memorylane.sidecar.xmp;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file as text, in such a way that the same bytes come out again.
 *
 * @param charset by its mark, else as it declares itself, else UTF-8
 * @param text with its mark, where it has one
 */
record EncodedText(Charset charset, String text) {
    private static final Pattern DECLARED =
            Pattern.compile("^\\uFEFF?<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    private static final int DECLARATION = 200;

    /** @throws XmpException where the bytes are no text, or in an encoding that is not understood */
    static EncodedText of(byte[] bytes) throws XmpException {
        Charset charset = charset(bytes);
        EncodedText read = new EncodedText(charset, new String(bytes, charset));
        if (!Arrays.equals(read.bytes(), bytes)) {
            throw new XmpException("is no text in %s, as which it is marked".formatted(charset));
        }
        return read;
    }

    byte[] bytes() {
        return text.getBytes(charset);
    }

    private static Charset charset(byte[] bytes) throws XmpException {
        if (begins(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.UTF_8);
        Matcher declared = DECLARED.matcher(head);
        return declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8;
    }

    private static Charset named(String name) throws XmpException {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new XmpException("declares an encoding that is not known here: " + name);
        }
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
