package dev.memorylane.standalone.servers;

import dev.memorylane.s3server.S3ProxyConfig;
import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** S3Proxy over the folders of a run. */
record S3ProxyProgram(List<String> classPath, Path classArchive, Path workingDirectory, S3ProxyConfig config)
        implements ChildProgram {
    private static final String GUARD = "dev.memorylane.embedded.GuardedMain";
    private static final String PROPERTIES = "s3proxy.properties";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Its configuration is written here: the secret of its keys is on no command line. */
    static S3ProxyProgram of(List<String> classPath, Path cache, Path directory, S3ProxyConfig config)
            throws IOException {
        config.write(directory.resolve(PROPERTIES));
        return new S3ProxyProgram(classPath, cache.resolve("s3proxy.jsa"), directory, config);
    }

    @Override
    public Server server() {
        return Server.S3;
    }

    @Override
    public int port() {
        return config.port();
    }

    @Override
    public List<String> command() {
        return new JavaCommand(classArchive)
                .property("LOG_LEVEL", "warn")
                .main(String.join(File.pathSeparator, classPath()), GUARD, S3ProxyConfig.MAIN, PROPERTIES);
    }

    @Override
    public boolean serves(ChildProcess child) {
        return answers(PATIENCE);
    }

    /** It refuses a request without a signature, and that is an answer. */
    @Override
    public boolean answers(Duration patience) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(config.endpoint()).toURL().openConnection();
            connection.setConnectTimeout((int) patience.toMillis());
            connection.setReadTimeout((int) patience.toMillis());
            return connection.getResponseCode() > 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public String version(ChildProcess child) {
        return "S3Proxy";
    }
}
