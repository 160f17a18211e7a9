package dev.memorylane.standalone.e2e;

import dev.memorylane.fixtures.FreePort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.DoubleStream;

/** {@code ./lane dev} with its servers, Maven and the application that it reloads, as a person has them in a terminal. */
final class DevModeProcess {
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final Duration STOP = Duration.ofMinutes(1);
    private static final long LOOK_MS = 200;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Set<ProcessHandle> tree = new LinkedHashSet<>();
    private final Process lane;
    private final Path output;
    private final int port;

    private DevModeProcess(Process lane, Path output, int port) {
        this.lane = lane;
        this.output = output;
        this.port = port;
    }

    /** @param folder with photos; home and output lie beside it */
    static DevModeProcess start(Path folder) throws IOException {
        return start(folder, folder.toString(), "--model", "shipped", "--workers", "1");
    }

    /** One service alone, on the home beside the folder. */
    static DevModeProcess startService(String service, Path folder) throws IOException {
        return start(folder, "--service", service, folder.toString());
    }

    private static DevModeProcess start(Path folder, String... words) throws IOException {
        int port = FreePort.any();
        Path output = folder.resolveSibling("dev.log");
        List<String> command =
                new ArrayList<>(List.of(Checkout.root().resolve("lane").toString(), "dev"));
        command.addAll(List.of(words));
        command.addAll(List.of("--home", folder.resolveSibling("home").toString(), "--port", Integer.toString(port)));
        Process lane = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new DevModeProcess(lane, output, port);
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Presses a key in its terminal: s loads the application anew, q ends it all. */
    void press(char key) throws IOException {
        lane.getOutputStream().write((key + "\n").getBytes(StandardCharsets.UTF_8));
        lane.getOutputStream().flush();
    }

    /** How often words were printed. */
    long times(String words) {
        return output().lines().filter(line -> line.contains(words)).count();
    }

    String output() {
        try {
            return new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void await(BooleanSupplier condition, String what) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            remember();
            if (!lane.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("No " + what + ":\n" + output());
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MS);
        }
    }

    /** What a metric of ours says, summed over its tags; -1 where there is none, as while the application is loaded anew. */
    double figure(String name) {
        double[] values = get("/q/metrics")
                .lines()
                .filter(line ->
                        line.startsWith("memorylane_" + name + " ") || line.startsWith("memorylane_" + name + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .toArray();
        return values.length == 0 ? -1 : DoubleStream.of(values).sum();
    }

    private String get(String path) {
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(address(path)).timeout(STOP).build(), HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? answer.body() : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Threads of the application that have a name. */
    long threads(String name) throws IOException {
        return run("jcmd", Long.toString(application()), "Thread.print")
                .lines()
                .filter(line -> line.startsWith("\"" + name + "\""))
                .count();
    }

    private long application() throws IOException {
        return run("jcmd", "-l")
                .lines()
                .filter(line -> line.contains("-dev.jar"))
                .mapToLong(line -> Long.parseLong(line.substring(0, line.indexOf(' '))))
                .filter(pid -> lane.descendants().anyMatch(one -> one.pid() == pid))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no application"));
    }

    private static String run(String program, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", program).toString());
        builder.command().addAll(List.of(arguments));
        Process process = builder.redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private void remember() {
        lane.descendants().forEach(tree::add);
    }

    /**
     * Ends it as a person does, and whatever is still there a minute later by force.
     *
     * @return what did not end by itself
     */
    List<String> stop() throws Exception {
        remember();
        tree.add(lane.toHandle());
        if (lane.isAlive()) {
            press('q');
        }
        lane.waitFor(STOP.toSeconds(), TimeUnit.SECONDS);
        List<ProcessHandle> left = tree.stream().filter(ProcessHandle::isAlive).toList();
        List<String> words = left.stream().map(one -> one + " " + one.info()).toList();
        left.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle one : left) {
            one.onExit().get(STOP.toSeconds(), TimeUnit.SECONDS);
        }
        return words;
    }
}
