package dev.memorylane.devui;

import dev.memorylane.devui.InFlightPage.Batches;
import dev.memorylane.embedder.BatchTally;
import dev.memorylane.embedder.milvus.SinkStanding;
import dev.memorylane.vision.batch.BatchCounters;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What the embedder does in batches, and how full they are. */
final class BatchKinds {
    private final Supplier<Optional<BatchCounters>> device;
    private final BatchTally disk;
    private final SinkStanding milvus;
    private final int rows;

    /**
     * @param device the forwards of a GPU; empty on a CPU
     * @param rows that are written to Milvus together at most
     */
    BatchKinds(Supplier<Optional<BatchCounters>> device, BatchTally disk, SinkStanding milvus, int rows) {
        this.device = device;
        this.disk = disk;
        this.milvus = milvus;
        this.rows = rows;
    }

    List<Batches> all() {
        return List.of(
                device.get().map(BatchKinds::forwards).orElseGet(BatchKinds::oneByOne),
                batches(
                        "brought to the disk",
                        disk,
                        0,
                        "Answers that came within a tenth of a second, forced together."),
                batches(
                        "written to Milvus",
                        milvus.batches(),
                        rows,
                        milvus.away().orElse("As many as the topic has, up to memorylane.milvus.batch.")));
    }

    private static Batches forwards(BatchCounters counters) {
        String memory = counters.outOfMemory() == 0
                ? "Padded to a power of two."
                : "The device ran out of memory %d times; a forward may have %d now."
                        .formatted(counters.outOfMemory(), counters.size());
        return new Batches(
                "one forward of the model",
                counters.forwards(),
                counters.meanSize(),
                0,
                counters.size(),
                counters.fill(),
                memory);
    }

    private static Batches oneByOne() {
        return new Batches(
                "one forward of the model",
                0,
                1,
                1,
                1,
                1,
                "On the CPU one photo is one forward, so that its bits are the same in any company.");
    }

    private static Batches batches(String of, BatchTally tally, int most, String words) {
        double mean = tally.batches() == 0 ? 0 : (double) tally.items() / tally.batches();
        return new Batches(of, tally.batches(), mean, tally.largest(), most, most == 0 ? 1 : mean / most, words);
    }
}
