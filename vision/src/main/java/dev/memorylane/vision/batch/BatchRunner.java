package dev.memorylane.vision.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Runs the items of a batch until each has its output or its own failure. Used by the device's thread only. */
final class BatchRunner<I, O> {
    private final String device;
    private final BatchSettings settings;
    private final Forward<I, O> forward;
    private final Consumer<String> says;
    private final BatchSize size;
    private int leastSaid;
    private volatile BatchCounters counters;

    BatchRunner(String device, BatchSettings settings, Forward<I, O> forward, Consumer<String> says) {
        this.device = device;
        this.settings = settings;
        this.forward = forward;
        this.says = says;
        this.size = new BatchSize(settings.most(), settings.patience());
        this.leastSaid = settings.most();
        this.counters = BatchCounters.NONE.at(settings.most());
    }

    int size() {
        return size.now();
    }

    BatchCounters counters() {
        return counters;
    }

    void run(List<Item<I, O>> batch) {
        Deque<List<Item<I, O>>> parts = new ArrayDeque<>();
        parts.add(batch);
        while (!parts.isEmpty()) {
            List<Item<I, O>> part = parts.pop();
            if (part.size() > size.now()) {
                split(part, size.now(), parts);
            } else if (!part.isEmpty()) {
                attempt(part, parts);
            }
        }
    }

    private void attempt(List<Item<I, O>> part, Deque<List<Item<I, O>>> parts) {
        try {
            succeed(part);
        } catch (DeviceMemoryException e) {
            runOut(part, parts, e);
        } catch (Throwable e) {
            isolate(part, parts, e);
        }
    }

    private void succeed(List<Item<I, O>> part) {
        List<I> inputs = padded(part);
        List<O> outputs = forward.run(inputs);
        if (outputs.size() != inputs.size()) {
            throw new IllegalStateException(
                    "A forward of " + inputs.size() + " inputs gave " + outputs.size() + " outputs");
        }
        size.wentWell(part.size());
        counters = counters.succeeded(part.size(), inputs.size(), size.now());
        sayWhatFits();
        for (int i = 0; i < part.size(); i++) {
            part.get(i).output().complete(outputs.get(i));
        }
    }

    private void runOut(List<Item<I, O>> part, Deque<List<Item<I, O>>> parts, DeviceMemoryException e) {
        size.ranOutWith(settings.paddedSize(part.size()));
        counters = counters.ranOut(size.now());
        if (part.size() > 1) {
            parts.push(part);
        } else {
            part.getFirst().output().completeExceptionally(new DeviceMemoryException(noRoom(), e));
        }
    }

    /** One input may have brought down the others: each half is tried on its own, down to single inputs. */
    private static <I, O> void isolate(List<Item<I, O>> part, Deque<List<Item<I, O>>> parts, Throwable e) {
        if (part.size() > 1) {
            split(part, part.size() / 2, parts);
        } else {
            part.getFirst().output().completeExceptionally(e);
        }
    }

    private static <I, O> void split(List<Item<I, O>> part, int at, Deque<List<Item<I, O>>> parts) {
        parts.push(part.subList(at, part.size()));
        parts.push(part.subList(0, at));
    }

    private List<I> padded(List<Item<I, O>> part) {
        List<I> inputs = new ArrayList<>();
        part.forEach(item -> inputs.add(item.input()));
        int missing = Math.min(settings.paddedSize(part.size()), size.now()) - part.size();
        inputs.addAll(Collections.nCopies(Math.max(missing, 0), part.getLast().input()));
        return inputs;
    }

    private void sayWhatFits() {
        if (size.now() < leastSaid) {
            says.accept(device + " has not enough memory for " + leastSaid + " pictures at once: going on with "
                    + size.now() + ". Free its memory, or choose a smaller batch, model or input.");
            leastSaid = size.now();
        }
    }

    private String noRoom() {
        return device + " has not enough memory for even one picture of this model: free its memory, or choose a"
                + " smaller model or input, a lower precision, or the CPU.";
    }
}
