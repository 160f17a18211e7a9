package dev.memorylane.standalone.e2e;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** What lies around the test: the checkout, and the Milvus wheel that the script fetched. */
public final class Checkout {
    private static final String WHEEL = "lane.milvus.wheel";

    private Checkout() {}

    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("lane"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** Skips, loudly, where it is absent: start the tests by {@code ./lane test}. */
    public static Path milvusWheel() {
        String given = System.getProperty(WHEEL);
        boolean present = given != null && Files.exists(Path.of(given));
        if (!present) {
            System.err.println(
                    "SKIPPED, as there is no Milvus Lite: start the tests by ./lane test, or set -D" + WHEEL);
        }
        assumeTrue(present, "no Milvus Lite wheel");
        return Path.of(given);
    }
}
