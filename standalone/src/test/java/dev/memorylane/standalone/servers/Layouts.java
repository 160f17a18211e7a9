package dev.memorylane.standalone.servers;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the real programs; a test that needs them is skipped, with the reason, where they are not. */
final class Layouts {

    static final String WHEEL_PROPERTY = "memorylane.milvus.wheel";
    static final String WHEEL_VARIABLE = "MEMORYLANE_MILVUS_WHEEL";

    private Layouts() {}

    static ServersLayout real() {
        Path embedded = checkout().resolve("embedded/target");
        require(
                Files.exists(embedded.resolve("broker/lib")),
                "the embedded module is not built, no broker in " + embedded);
        return ServersLayout.builtIn(embedded, wheel(), checkout().resolve("standalone/target/servers-cache"));
    }

    /** What the build of the S3 server leaves. */
    static Path s3Server() {
        Path target = checkout().resolve("s3server/target");
        require(Files.exists(target.resolve("s3proxy/s3proxy.jar")), "the s3server module is not built");
        return target;
    }

    /** The one that is named, else the one that the script fetched. */
    private static Path wheel() {
        String fetched = checkout().resolve(".lane/milvus_lite.whl").toString();
        String named = System.getenv().getOrDefault(WHEEL_VARIABLE, fetched);
        Path wheel = Path.of(System.getProperty(WHEEL_PROPERTY, System.getProperty("lane.milvus.wheel", named)));
        require(
                Files.exists(wheel),
                "no Milvus Lite package at " + wheel + "; name it with -D" + WHEEL_PROPERTY + " or " + WHEEL_VARIABLE);
        return wheel;
    }

    private static void require(boolean there, String reason) {
        if (!there) {
            System.err.println("SKIPPED, the real servers are not tested: " + reason);
        }
        assumeTrue(there, reason);
    }

    private static Path checkout() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && !Files.exists(folder.resolve("embedded/pom.xml"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
