package dev.memorylane.devui;

import java.util.List;
import java.util.SortedMap;

/**
 * The durable queue, the pipeline and the model of this process.
 *
 * @param waiting photos in the in-flight stores
 * @param tasks the same by stream task
 * @param waitSeconds how long the photo answered last had waited
 * @param workers worker threads
 * @param inWork photos that the pipeline has
 * @param room photos that it takes at most
 * @param embedded photos since the start
 * @param rejected photos since the start
 * @param putOff attempts that are made again
 * @param perSecond photos answered a second, over the last five
 * @param millisEach time of a worker for one photo, on average since the start
 * @param model what looks at them
 * @param batches what goes together
 * @param atWork the photos that the pipeline has
 */
public record InFlightPage(
        long waiting,
        SortedMap<String, Long> tasks,
        long waitSeconds,
        int workers,
        int inWork,
        int room,
        long embedded,
        long rejected,
        long putOff,
        double perSecond,
        double millisEach,
        Model model,
        List<Batches> batches,
        List<AtWork> atWork) {

    /**
     * The model in use.
     *
     * @param key under which its embeddings go
     * @param device cpu or gpu(0)
     * @param precision of its arithmetic
     * @param dimension numbers of an embedding
     * @param why it was chosen
     */
    public record Model(String key, String device, String precision, int dimension, String why) {}

    /**
     * Batches of one kind.
     *
     * @param of what
     * @param count how many since the start
     * @param mean items of one, on average
     * @param largest items of the largest; 0 where that is not known
     * @param most items that one may have; 0 where there is no bound
     * @param fill share of the work that was asked for, 0 to 1
     * @param words what to know of them
     */
    public record Batches(String of, long count, double mean, long largest, int most, double fill, String words) {}

    /**
     * A photo in the pipeline.
     *
     * @param library whose
     * @param photoId SHA-256 of its bytes
     * @param name of its file
     * @param attempt from 1
     * @param seconds since the pipeline took it
     * @param begun whether a worker has it
     */
    public record AtWork(String library, String photoId, String name, int attempt, double seconds, boolean begun) {}
}
