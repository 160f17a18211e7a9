package dev.memorylane.vision.decode.colour;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The transforms of the profiles met last, by the hash of their bytes: a library of photos has a handful. */
final class ColourTransforms {
    private static final int MOST = 32;
    private static final Map<String, Optional<ColourTransform>> CACHE = new LinkedHashMap<>(MOST, 0.75f, true);

    private ColourTransforms() {}

    /** The transform of a profile; empty for one that cannot be used. */
    static Optional<ColourTransform> of(byte[] profile) {
        String hash = hash(profile);
        synchronized (CACHE) {
            // Under the lock, so that one profile is not opened by all workers at once.
            Optional<ColourTransform> transform = CACHE.get(hash);
            if (transform == null) {
                transform = IccProfile.transform(profile);
                CACHE.put(hash, transform);
                forgetEldest();
            }
            return transform;
        }
    }

    private static void forgetEldest() {
        if (CACHE.size() > MOST) {
            CACHE.remove(CACHE.keySet().iterator().next());
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
