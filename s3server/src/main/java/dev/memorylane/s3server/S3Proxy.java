package dev.memorylane.s3server;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * An S3 server as a child of a test: each subfolder of its folder is a bucket. It can be killed and started again on the
 * same port.
 */
public final class S3Proxy implements AutoCloseable {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final S3ProxyConfig config;
    private final Path work;
    private Process process;

    private S3Proxy(S3ProxyConfig config, Path work) {
        this.config = config;
        this.work = work;
    }

    /** What the build of this module leaves; the working directory is that of a module beside it, or that of all. */
    private static String classPath() {
        Path below = Path.of("s3server", "target").toAbsolutePath();
        Path target = Files.isDirectory(below)
                ? below
                : Path.of("..", "s3server", "target").toAbsolutePath().normalize();
        return target.resolve("classes") + File.pathSeparator + target.resolve("s3proxy/s3proxy.jar");
    }

    /**
     * Starts one and waits until it serves.
     *
     * @param buckets an existing folder
     * @param work an existing folder for its configuration and log
     */
    public static S3Proxy over(Path buckets, Path work) throws IOException, InterruptedException {
        return begin(new S3ProxyConfig(buckets, freePort(), S3Keys.random()), work);
    }

    /** The same by HTTPS. */
    public static S3Proxy over(Path buckets, Path work, S3ProxyConfig.Tls tls)
            throws IOException, InterruptedException {
        return begin(new S3ProxyConfig(buckets, freePort(), S3Keys.random(), Optional.of(tls)), work);
    }

    private static S3Proxy begin(S3ProxyConfig config, Path work) throws IOException, InterruptedException {
        S3Proxy proxy = new S3Proxy(config, work);
        proxy.start();
        return proxy;
    }

    public S3ProxyConfig config() {
        return config;
    }

    /** Starts it, again after a {@link #kill}, where it was. */
    public void start() throws IOException, InterruptedException {
        Path properties = config.write(work.resolve("s3proxy.properties"));
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        S3ProxyConfig.MAIN,
                        properties.toString())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("s3proxy.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        await();
    }

    private void await() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!listens()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IOException("The S3 server does not start: " + Files.readString(work.resolve("s3proxy.log")));
            }
            Thread.sleep(50);
        }
    }

    private boolean listens() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), config.port()), 200);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The process as it runs now. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** As kill -9 does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
