package dev.memorylane.standalone.e2e;

import dev.memorylane.standalone.home.Home;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged program as a process of its own, as a user starts it. */
public final class LaneProcess implements AutoCloseable {
    private static final Duration STOP = Duration.ofSeconds(40);
    private static final long LOOK_MS = 100;
    /** The whole line: a slow start has told addresses of its servers before it, and a line is not written at once. */
    private static final Pattern PAGE = Pattern.compile("The page: (\\S+)\\R");

    private static final int LAST_LINES = 40;

    private final Process process;
    private final Path output;
    private final Optional<Path> log;

    private LaneProcess(Process process, Path output, Optional<Path> log) {
        this.process = process;
        this.output = output;
        this.log = log;
    }

    public static LaneProcess start(Path home, String... arguments) throws IOException {
        return start(home, List.of(), arguments);
    }

    /** With further options of the JVM, such as settings by {@code -D}. */
    public static LaneProcess start(Path home, List<String> options, String... arguments) throws IOException {
        return start(home, options, Map.of(), arguments);
    }

    /** With more in its environment, too. */
    public static LaneProcess start(
            Path home, List<String> options, Map<String, String> environment, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(options);
        all.add("-Dlane.installation=" + Checkout.root());
        all.add("-Dlane.milvus.wheel=" + Checkout.milvusWheel());
        List<String> words = new ArrayList<>(List.of(arguments));
        words.addAll(List.of("--home", home.toString()));
        Map<String, String> more =
                new HashMap<>(Map.of("HF_HOME", home.resolveSibling("no-hub").toString()));
        more.putAll(environment);
        return start(
                Checkout.root().resolve("standalone/target/quarkus-app/quarkus-run.jar"),
                all,
                more,
                Optional.of(new Home(home).log()),
                words.toArray(String[]::new));
    }

    /** A packaged program of ours, such as a service by itself. */
    public static LaneProcess startJar(
            Path jar, List<String> options, Map<String, String> environment, String... arguments) throws IOException {
        return start(jar, options, environment, Optional.empty(), arguments);
    }

    private static LaneProcess start(
            Path jar, List<String> options, Map<String, String> environment, Optional<Path> log, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.awt.headless=true",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("lane", ".out");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        // The shipped model, whatever this machine can reach or has fetched before.
        builder.environment().put("HF_HUB_OFFLINE", "1");
        // Nothing that anybody may see again, see TlsIT.
        builder.environment().put("HF_TOKEN", "hf_token-nobody-may-see");
        builder.environment().put("AWS_ACCESS_KEY_ID", "a-key-id");
        builder.environment().put("AWS_SECRET_ACCESS_KEY", "s3-key-nobody-may-see");
        builder.environment().putAll(environment);
        return new LaneProcess(builder.start(), output, log);
    }

    public String output() throws IOException {
        return Files.readString(output);
    }

    /** The exit status; fails with the output where the process does not end in time. */
    public int await(Duration patience) throws Exception {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("Still running after " + patience + ":\n" + output());
        }
        return process.exitValue();
    }

    public LaneProcess awaitOutput(String words, Duration patience) throws Exception {
        awaitThat(() -> hasPrinted(words), "print of \"" + words + "\"", patience);
        return this;
    }

    /** The address that it prints when it is ready. */
    URI page(Duration patience) throws Exception {
        awaitThat(() -> printedPage().isPresent(), "address of the page", patience);
        return printedPage().orElseThrow();
    }

    private Optional<URI> printedPage() {
        return printed()
                .flatMap(words -> PAGE.matcher(words)
                        .results()
                        .map(found -> found.group(1))
                        .findFirst())
                .map(URI::create);
    }

    public void awaitThat(BooleanSupplier condition, String what, Duration patience) throws Exception {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new AssertionError("No %s within %s:%n%s%nStacks: %s%nThe end of its log:%n%s"
                        .formatted(what, patience, output(), stacks(), endOfLog()));
            }
            Thread.sleep(LOOK_MS);
        }
    }

    /** The home is gone when somebody reads of the failure. */
    private String endOfLog() throws IOException {
        if (log.isEmpty() || !Files.exists(log.get())) {
            return "(none)";
        }
        List<String> lines = Files.readAllLines(log.get());
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    /** Where the stacks of all threads are written, for whoever looks for what it waits for. */
    private Path stacks() throws IOException, InterruptedException {
        Path file = Files.createTempFile("lane-stacks", ".txt");
        writeStacks(file);
        return file;
    }

    public void writeStacks(Path file) throws IOException, InterruptedException {
        Path jstack = Path.of(System.getProperty("java.home"), "bin", "jstack");
        Process looking = new ProcessBuilder(jstack.toString(), String.valueOf(pid()))
                .redirectErrorStream(true)
                .redirectOutput(file.toFile())
                .start();
        if (!looking.waitFor(20, TimeUnit.SECONDS)) {
            looking.destroyForcibly();
        }
    }

    private boolean hasPrinted(String words) {
        return printed().filter(all -> all.contains(words)).isPresent();
    }

    private Optional<String> printed() {
        try {
            return Optional.of(output());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public long pid() {
        return process.pid();
    }

    public List<ProcessHandle> children() {
        try (Stream<ProcessHandle> children = process.children()) {
            return children.toList();
        }
    }

    /** The child whose command line holds a word. */
    ProcessHandle child(String word) throws IOException {
        return findChild(word)
                .orElseThrow(() -> new AssertionError("No child with " + word + " in its command line; see " + output));
    }

    /** The child whose command line holds a word; none while it is started again. */
    public Optional<ProcessHandle> findChild(String word) {
        return children().stream()
                .filter(child -> commandLine(child).contains(word))
                .findFirst();
    }

    private static String commandLine(ProcessHandle child) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(child.pid()), "cmdline"));
        } catch (IOException ended) {
            return "";
        }
    }

    /** kill -9. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(STOP.toMillis(), TimeUnit.MILLISECONDS)) {
            kill();
        }
    }
}
