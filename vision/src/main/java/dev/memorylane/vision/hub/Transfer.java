package dev.memorylane.vision.hub;

import dev.memorylane.vision.hub.HubException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.function.LongConsumer;

/** One request for what is missing of a file; what came stays, however it ends. */
final class Transfer {
    private static final int PARTIAL = 206;
    private static final int BEYOND_THE_END = 416;
    private static final int AT_ONCE = 1 << 17;

    private final HubConnection connection;
    private final HubApi api;
    private final HubSettings settings;
    private final LongConsumer has;

    /** @param has is told how many bytes the file has now */
    Transfer(HubConnection connection, HubApi api, HubSettings settings, LongConsumer has) {
        this.connection = connection;
        this.api = api;
        this.settings = settings;
        this.has = has;
    }

    /** Appends to a file what it lacks, as far as the connection holds. */
    void run(String commit, RemoteFile file, Path into) throws IOException {
        long have = Files.exists(into) ? Files.size(into) : 0;
        Map<String, String> range = have > 0 ? Map.of("Range", "bytes=" + have + "-") : Map.of();
        HttpResponse<InputStream> response = connection.get(api.content(commit, file.name()), range);
        try (InputStream body = response.body()) {
            if (response.statusCode() == BEYOND_THE_END) {
                Files.deleteIfExists(into);
                return;
            }
            api.requireFine(response.statusCode(), response.headers());
            append(body, into, goesOn(response, have) ? have : 0, file.size());
        }
    }

    /** A server that ignores the range sends all from the beginning. */
    private static boolean goesOn(HttpResponse<?> response, long have) {
        return response.statusCode() == PARTIAL
                && response.headers()
                        .firstValue("Content-Range")
                        .map(range -> range.startsWith("bytes " + have + "-"))
                        .orElse(false);
    }

    private void append(InputStream body, Path into, long from, long size) throws IOException {
        long have = from;
        byte[] buffer = new byte[AT_ONCE];
        try (OutputStream out = open(into, from);
                StallGuard guard = new StallGuard(body, settings.silence())) {
            for (int read = body.read(buffer); read >= 0 && have <= size; read = body.read(buffer)) {
                guard.progressed();
                write(out, buffer, read, into);
                have += read;
                has.accept(have);
            }
            guard.requireNotStalled();
        }
    }

    private static OutputStream open(Path into, long from) throws IOException {
        return from > 0
                ? Files.newOutputStream(into, StandardOpenOption.APPEND)
                : Files.newOutputStream(
                        into,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
    }

    private static void write(OutputStream out, byte[] buffer, int length, Path into) {
        try {
            out.write(buffer, 0, length);
        } catch (IOException e) {
            throw new HubException(
                    Reason.NO_SPACE,
                    "%s cannot be written: %s. Make room, or name another disk with HF_HOME."
                            .formatted(into, e.getMessage()),
                    e);
        }
    }
}
