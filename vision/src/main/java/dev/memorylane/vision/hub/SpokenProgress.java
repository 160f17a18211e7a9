package dev.memorylane.vision.hub;

import java.util.function.Consumer;

/** Tells of a fetch in lines, one for each tenth: for logs, and where there is no terminal. */
public final class SpokenProgress implements FetchListener {
    private static final int STEP = 10;

    private final Consumer<String> line;
    private String model = "";
    private TransferPace pace = new TransferPace(0, 0, 0);
    private int said;

    public SpokenProgress(Consumer<String> line) {
        this.line = line;
    }

    @Override
    public void begins(String fetched, long bytes, long have) {
        model = fetched;
        pace = new TransferPace(bytes, have, System.nanoTime());
        said = pace.percent(have) / STEP;
        line.accept(beginning(fetched, bytes, have));
    }

    @Override
    public void has(long bytes) {
        if (pace.percent(bytes) / STEP > said) {
            said = pace.percent(bytes) / STEP;
            line.accept("  " + pace.words(bytes, System.nanoTime()));
        }
    }

    @Override
    public void waits(String why) {
        line.accept(why);
    }

    @Override
    public void ends() {
        line.accept(model + " is here and checked.");
    }

    static String beginning(String fetched, long bytes, long have) {
        return "Fetching %s, %s%s"
                .formatted(fetched, Amount.of(bytes), have > 0 ? " (" + Amount.of(have) + " are here already)" : "");
    }
}
