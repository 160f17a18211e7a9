package dev.memorylane.vision.hub;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The entity tag under which the hub serves a file and its cache keeps it: SHA-256 for large files (Git LFS), the id of
 * the Git blob (SHA-1 over a header and the content) for small ones. A mirror may have tags of its own, which say
 * nothing of the content.
 *
 * @param text without quotes
 */
record Digest(String text) {
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,127}");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern GIT_BLOB = Pattern.compile("[0-9a-f]{40}");
    private static final int AT_ONCE = 1 << 20;

    Digest {
        if (!FILE_NAME.matcher(text).matches() || text.contains("..")) {
            throw new IllegalArgumentException("The entity tag cannot be a file name: " + text);
        }
    }

    /** From a header, weak or strong. */
    static Digest ofHeader(String header) {
        String tag = header.startsWith("W/") ? header.substring(2) : header;
        return new Digest(tag.replace("\"", ""));
    }

    /** Whether a file has the content that this promises; true where it promises nothing. */
    boolean fits(Path file) throws IOException {
        if (SHA_256.matcher(text).matches()) {
            return text.equals(hex(file, sha("SHA-256")));
        }
        if (GIT_BLOB.matcher(text).matches()) {
            MessageDigest sha1 = sha("SHA-1");
            sha1.update(("blob " + Files.size(file) + "\0").getBytes(StandardCharsets.UTF_8));
            return text.equals(hex(file, sha1));
        }
        return true;
    }

    private static String hex(Path file, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[AT_ONCE];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has " + algorithm, e);
        }
    }
}
