package dev.memorylane.standalone.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How the product is set up, and what can befall it then. */
enum Cast {
    /** All services in one process, photos in a folder. */
    TOGETHER("", List.of(Victim.APPLICATION, Victim.BROKER, Victim.REGISTRY, Victim.MILVUS), Victim.FOLDER),
    /** Each service as an application of its own. */
    SERVICES(
            "services",
            List.of(
                    Victim.INGEST,
                    Victim.EMBEDDER,
                    Victim.CLUSTERER,
                    Victim.GALLERY,
                    Victim.BROKER,
                    Victim.REGISTRY,
                    Victim.MILVUS),
            Victim.FOLDER),
    /** All services in one process, photos in a bucket. */
    BUCKET("bucket", List.of(Victim.BUCKET, Victim.APPLICATION, Victim.BROKER), Victim.BUCKET);

    /** Longer than the sessions of consumers (6 s) and the transactions of Kafka Streams (10 s). */
    private static final Duration LONG_PAUSE = Duration.ofSeconds(14);

    /** Longer than a reader of a bucket waits for the next bytes. */
    private static final Duration LONGER_THAN_A_READ = Duration.ofSeconds(35);

    private static final Moment MIDDLE = new Moment.Embedded(0.4);

    private final String option;
    private final List<Victim> processes;
    private final Victim store;

    Cast(String option, List<Victim> processes, Victim store) {
        this.option = option;
        this.processes = processes;
        this.store = store;
    }

    /** The options by which it is asked for, with a space before each; empty for the usual one. */
    String options() {
        return option.isEmpty() ? "" : " --" + option;
    }

    /** For names of files. */
    String named(int photos) {
        return option.isEmpty() ? String.valueOf(photos) : option + "-" + photos;
    }

    /** What is killed, paused and started again. */
    List<Victim> processes() {
        return processes;
    }

    /** Where the photos are. */
    Victim store() {
        return store;
    }

    /** Every fault of every victim, alone, in the middle of the work. */
    List<Strike> matrix() {
        return switch (this) {
            case TOGETHER -> together();
            case SERVICES -> eachOf(processes.subList(0, 4));
            case BUCKET -> bucket();
        };
    }

    private static List<Strike> eachOf(List<Victim> victims) {
        List<Strike> all = new ArrayList<>();
        for (Victim victim : victims) {
            all.add(new Strike(MIDDLE, victim, new Fault.Kill()));
            all.add(new Strike(MIDDLE, victim, new Fault.Pause(LONG_PAUSE)));
            all.add(new Strike(MIDDLE, victim, new Fault.Restart()));
        }
        return all;
    }

    private List<Strike> together() {
        List<Strike> all = eachOf(processes);
        all.add(new Strike(MIDDLE, Victim.FOLDER, new Fault.Vanish(LONG_PAUSE)));
        all.add(new Strike(MIDDLE, Victim.BROKER, new Fault.Slow(LONG_PAUSE)));
        all.add(new Strike(MIDDLE, Victim.MILVUS, new Fault.Gone(Duration.ofMinutes(1))));
        all.add(new Strike(new Moment.Starting(), Victim.REGISTRY, new Fault.Pause(LONG_PAUSE)));
        all.add(new Strike(MIDDLE, Victim.MILVUS, new Fault.Pause(Duration.ofMinutes(2))));
        all.add(new Strike(MIDDLE, Victim.DISK, new Fault.Full(LONG_PAUSE)));
        all.add(new Strike(MIDDLE, Victim.CLOCK, new Fault.Jump(Duration.ofDays(1))));
        all.add(new Strike(MIDDLE, Victim.CLOCK, new Fault.Jump(Duration.ofHours(-1))));
        return all;
    }

    private static List<Strike> bucket() {
        return List.of(
                new Strike(MIDDLE, Victim.BUCKET, new Fault.Kill()),
                new Strike(MIDDLE, Victim.BUCKET, new Fault.Gone(LONG_PAUSE)),
                new Strike(MIDDLE, Victim.BUCKET, new Fault.Pause(LONGER_THAN_A_READ)),
                new Strike(MIDDLE, Victim.BUCKET, new Fault.Slow(LONG_PAUSE)),
                new Strike(MIDDLE, Victim.BUCKET, new Fault.Vanish(LONG_PAUSE)),
                new Strike(MIDDLE, Victim.BUCKET, new Fault.Emptied(LONG_PAUSE)));
    }
}
