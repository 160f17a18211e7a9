package dev.memorylane.standalone.demo;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is true of the photos of a demo trip, for tests to compare the product's judgement with.
 *
 * @param bursts the bursts, in order of time
 * @param singles names of the files that belong to no burst
 */
public record DemoTruth(List<Burst> bursts, List<String> singles) {

    public DemoTruth {
        bursts = List.copyOf(bursts);
        singles = List.copyOf(singles);
    }

    /**
     * Frames of one subject, taken within moments.
     *
     * @param place what it shows
     * @param files names of its files, in order of time
     * @param best name of the one that is sharp and well exposed; each of the others is ruined in some degree
     */
    public record Burst(String place, List<String> files, String best) {

        public Burst {
            files = List.copyOf(files);
            if (!files.contains(best)) {
                throw new IllegalArgumentException("The best, " + best + ", is none of " + files);
            }
        }
    }

    /** Names of all files, in alphabetical order, which is the order of time. */
    public List<String> files() {
        return Stream.concat(bursts.stream().flatMap(burst -> burst.files().stream()), singles.stream())
                .sorted()
                .toList();
    }
}
