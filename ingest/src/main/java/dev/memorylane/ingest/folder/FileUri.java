package dev.memorylane.ingest.folder;

import java.net.URI;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * {@code file:} URIs as {@link Path#toUri} makes them, but without asking the file system whether a name is that of a
 * folder: the caller knows.
 */
final class FileUri {
    /** What stands for itself in the path of a URI (RFC 2396, section 3.3), as {@link Path#toUri} has it. */
    private static final String PLAIN = "-_.!~*'():@&=+$,;";

    private static final int ASCII = 128;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private FileUri() {}

    /** Of a folder, with a slash at its end. */
    static String ofFolder(Path folder) {
        String uri = folder.toUri().toString();
        return uri.endsWith("/") ? uri : uri + "/";
    }

    /**
     * The last part of a URI.
     *
     * @param folder where the name is
     */
    static String segment(Path folder, Path name) {
        String text = name.toString();
        return text.chars().allMatch(c -> c < ASCII) ? escaped(text) : asked(folder.resolve(name));
    }

    static Path path(String uri) {
        return Path.of(URI.create(uri));
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            if (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0) {
                escaped.append(c);
            } else {
                HEX.toHexDigits(escaped.append('%'), (byte) c);
            }
        }
        return escaped.toString();
    }

    /** Bytes that are no text are lost in a string: only the path itself knows them. */
    private static String asked(Path path) {
        String uri = path.toUri().toString();
        String bare = uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
        return bare.substring(bare.lastIndexOf('/') + 1);
    }
}
