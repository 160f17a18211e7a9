package dev.memorylane.devui;

import java.util.List;

/**
 * The folders and buckets that this process watches.
 *
 * @param sources in the order configured
 */
public record SourcesPage(List<Row> sources) {

    /**
     * A source.
     *
     * @param place folder or bucket
     * @param library whose photos these are
     * @param state scanning, complete, offline, waiting for confirmation or hindered
     * @param well whether nobody need look at it
     * @param found files of the last scan
     * @param pending found, and not yet told to the topics
     * @param settling still being written by somebody
     * @param removals missing, and held until a person says that it is meant
     * @param perSecond files that were settled a second, over the last five
     * @param scannedAt when the last scan ended, ISO 8601, or empty
     * @param words the state for a person, and what to do
     */
    public record Row(
            String place,
            String library,
            String state,
            boolean well,
            int found,
            int pending,
            int settling,
            int removals,
            double perSecond,
            String scannedAt,
            String words) {}
}
