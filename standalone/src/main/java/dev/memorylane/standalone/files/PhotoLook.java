package dev.memorylane.standalone.files;

import dev.memorylane.vision.PhotoAnalyzer;
import dev.memorylane.vision.decode.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Looks at many photos, one on each worker at a time. */
public final class PhotoLook {
    private final PhotoAnalyzer analyzer;
    private final int workers;

    public PhotoLook(PhotoAnalyzer analyzer, int workers) {
        this.analyzer = analyzer;
        this.workers = workers;
    }

    /** What came of one photo. */
    public sealed interface Result {
        /** Its embedding. */
        @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
        record Seen(float[] embedding) implements Result {
            public Seen {
                Objects.requireNonNull(embedding, "embedding");
            }
        }

        /** Why it has none, for a person, without the file's name. */
        record Failed(String words) implements Result {}
    }

    /** Hears of each photo, on the thread of its worker. */
    @FunctionalInterface
    public interface Listener {
        /** @param index of the photo among the files */
        void saw(int index, Result result) throws IOException;
    }

    /**
     * Looks at all of them.
     *
     * @throws IOException that the listener threw
     */
    public void at(List<Path> files, Listener listener) throws IOException, InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
            List<Future<Void>> looks = IntStream.range(0, files.size())
                    .mapToObj(i -> threads.submit(() -> look(files.get(i), i, listener)))
                    .toList();
            for (Future<Void> look : looks) {
                await(look, threads);
            }
        }
    }

    private Void look(Path file, int index, Listener listener) throws IOException {
        listener.saw(index, result(file));
        return null;
    }

    private Result result(Path file) {
        try {
            PhotoFile photo = PhotoFile.read(file);
            return new Result.Seen(analyzer.embed(photo.bytes(), photo.orientation()));
        } catch (UnreadableException | IOException e) {
            return new Result.Failed(e.getMessage());
        }
    }

    private static void await(Future<Void> look, ExecutorService threads) throws IOException, InterruptedException {
        try {
            look.get();
        } catch (ExecutionException e) {
            threads.shutdownNow();
            switch (e.getCause()) {
                case IOException failure -> throw failure;
                case RuntimeException failure -> throw failure;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }
}
