package dev.memorylane.standalone.run;

import dev.memorylane.standalone.home.Home;
import dev.memorylane.standalone.servers.ServersLayout;
import java.nio.file.Path;

/** Where this program and the servers that it starts are installed; the script says so. */
public final class Installation {
    private Installation() {}

    /** The checkout: {@code -Dlane.installation}, else the working directory. */
    public static Path root() {
        return Path.of(System.getProperty("lane.installation", "."))
                .toAbsolutePath()
                .normalize();
    }

    /** The Milvus Lite wheel: {@code -Dlane.milvus.wheel}. */
    public static Path milvusWheel() {
        return Path.of(System.getProperty(
                "lane.milvus.wheel", root().resolve(".lane/milvus_lite.whl").toString()));
    }

    /** The S3 server that the build leaves. */
    static Path s3Server() {
        return root().resolve("s3server/target");
    }

    static ServersLayout layout() {
        return ServersLayout.builtIn(root().resolve("embedded/target"), milvusWheel(), Home.cache());
    }
}
