package dev.memorylane.bench.pipeline;

import dev.memorylane.bench.worker.ProcessView;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The product at one moment.
 *
 * @param seconds since the first look
 * @param found photos that ingest told of
 * @param embedded of these
 * @param resident memory of each process in bytes
 * @param processor time of each process
 * @param liveHeap bytes that a full collection left in the heap of the product, where that was asked for
 */
record Look(
        double seconds,
        int found,
        int embedded,
        Map<String, OptionalLong> resident,
        Map<String, ProcessorTime> processor,
        OptionalLong liveHeap) {

    /** @param collected whether all garbage is collected for it, which takes the product some tenths of a second */
    static Look at(double seconds, Product product, Product.Books books, boolean collected) {
        Map<String, OptionalLong> resident = new LinkedHashMap<>();
        Map<String, ProcessorTime> processor = new LinkedHashMap<>();
        product.processes().forEach((name, pid) -> {
            resident.put(name, new ProcessView(pid).residentBytes());
            processor.put(name, ProcessorTime.of(pid));
        });
        OptionalLong live = collected ? new LiveHeap(product.pid()).bytes() : OptionalLong.empty();
        return new Look(seconds, books.photos(), books.embedded(), resident, processor, live);
    }

    /** Processor time of a process since an earlier look. */
    ProcessorTime used(String process, Look earlier) {
        ProcessorTime now = processor.get(process);
        ProcessorTime before = earlier.processor.get(process);
        return now == null || before == null ? ProcessorTime.NONE : now.since(before);
    }

    /** The photos embedded since an earlier look. */
    int photosSince(Look earlier) {
        return embedded - earlier.embedded;
    }

    /** Processor time of all processes since an earlier look, in seconds. */
    double used(Look earlier) {
        return processor.keySet().stream()
                .mapToDouble(process -> used(process, earlier).total())
                .sum();
    }
}
