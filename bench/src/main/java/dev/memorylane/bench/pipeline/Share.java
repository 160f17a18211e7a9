package dev.memorylane.bench.pipeline;

import dev.memorylane.bench.pipeline.ProcessorTime.Work;
import dev.memorylane.bench.report.Numbers;
import dev.memorylane.bench.report.TextTable;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What a photo took of the processor between two looks, by who took it.
 *
 * @param alone what it takes without the stream
 */
record Share(Look from, Look to, Alone alone) {

    static TextTable table(Share first, Share last) {
        TextTable table = new TextTable("what", "first half", "last half");
        for (Work work : Work.values()) {
            String name = "product: " + work.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            row(table, name, first, last, share -> share.milliseconds(work));
        }
        last.to.processor().keySet().stream()
                .filter(process -> !process.equals("product"))
                .forEach(process -> row(table, process, first, last, share -> share.milliseconds(process)));
        row(table, "all", first, last, Share::all);
        row(
                table,
                "decode, inference, signals, thumbnail alone, one thread",
                first,
                last,
                share -> share.alone.oneThread());
        row(table, "the same on all cores at once", first, last, share -> share.alone.allCores());
        row(table, "pipeline beside that and beside clustering", first, last, Share::overhead);
        return row(
                table,
                "of it without the compiler",
                first,
                last,
                share -> share.overhead() - share.milliseconds(Work.COMPILER));
    }

    private static TextTable row(TextTable table, String name, Share first, Share last, ToDoubleFunction<Share> what) {
        return table.row(name, Numbers.text(what.applyAsDouble(first)), Numbers.text(what.applyAsDouble(last)));
    }

    /** All processes, less what the photo itself takes and less what clustering takes, which is not a photo's. */
    double overhead() {
        return all() - milliseconds(Work.CLUSTERING) - alone.allCores();
    }

    private double all() {
        return milliseconds(to.used(from));
    }

    private double milliseconds(Work work) {
        return milliseconds(to.used("product", from).of(work));
    }

    private double milliseconds(String process) {
        return milliseconds(to.used(process, from).total());
    }

    private double milliseconds(double seconds) {
        return seconds * 1e3 / Math.max(1, to.photosSince(from));
    }
}
