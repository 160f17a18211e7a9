package dev.memorylane.vision;

import dev.memorylane.vision.attention.AttentionMaps;
import dev.memorylane.vision.attention.AttentionView;
import dev.memorylane.vision.attention.Looker;
import dev.memorylane.vision.batch.BatchCounters;
import dev.memorylane.vision.decode.DecodeLimits;
import dev.memorylane.vision.decode.OpenCv;
import dev.memorylane.vision.decode.Photo;
import dev.memorylane.vision.decode.PhotoDecoder;
import dev.memorylane.vision.decode.UnreadableException;
import dev.memorylane.vision.features.ColourHistogram;
import dev.memorylane.vision.features.FeatureExtractor;
import dev.memorylane.vision.model.BatchedEmbeddings;
import dev.memorylane.vision.model.VisionModel;
import dev.memorylane.vision.picture.Raster;
import dev.memorylane.vision.preprocess.ModelInput;
import dev.memorylane.vision.quality.LearnedSignals;
import dev.memorylane.vision.quality.QualityMeter;
import dev.memorylane.vision.thumbnail.Thumbnailer;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/**
 * Looks at photos: one decode gives embedding, quality signals, thumbnail and local features.
 *
 * <p>Thread-safe: call {@link #analyze} from {@link #usefulCallers()} threads. On a CPU one photo is one forward on one
 * thread, so a photo gets the same bits alone, among others, in any order. On a GPU all callers' photos share forwards, at
 * most 32 (system property {@code memorylane.vision.batch}) in one.
 */
public final class PhotoAnalyzer implements AutoCloseable {
    /** Enough of the short side for sharpness and the thumbnail, whatever the model wants. */
    private static final int SHORT_SIDE = 720;

    private static final String BATCH = "memorylane.vision.batch";
    private static final int MOST_IN_A_BATCH = 32;

    private final VisionModel model;
    private final Optional<BatchedEmbeddings> batches;
    private final PhotoDecoder decoder;
    private final LearnedSignals learned;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private boolean closed;

    private PhotoAnalyzer(VisionModel model, PhotoDecoder decoder, LearnedSignals learned) {
        this.model = model;
        this.batches = model.wantsBatches()
                ? Optional.of(new BatchedEmbeddings(model, Integer.getInteger(BATCH, MOST_IN_A_BATCH)))
                : Optional.empty();
        this.decoder = decoder;
        this.learned = learned;
    }

    /**
     * Loads the natives and a model.
     *
     * @throws ModelLoadException naming the model and what is wrong with it: a file, a key, an expected and found shape;
     *     or what it cannot do of what the options ask
     */
    public static PhotoAnalyzer open(ModelFiles files, ModelOptions options) {
        return open(files, options, LearnedSignals.found());
    }

    /**
     * Loads the natives and a model, to look at photos with signals chosen by the caller.
     *
     * @param learned closed with this analyzer
     * @throws ModelLoadException as the other
     */
    public static PhotoAnalyzer open(ModelFiles files, ModelOptions options, LearnedSignals learned) {
        OpenCv.load();
        VisionModel model = VisionModel.open(files, options);
        int shortSide = Math.max(2 * model.preprocessing().edge(), SHORT_SIDE);
        return new PhotoAnalyzer(model, new PhotoDecoder(DecodeLimits.DEFAULT, shortSide), learned);
    }

    /** What decides which numbers a photo gets. */
    public ModelKey modelKey() {
        return model.key();
    }

    /** The device that it computes on, such as {@code cpu} or {@code gpu(0)}. */
    public String device() {
        return model.device();
    }

    /** The batches of a GPU so far; empty on a CPU, where one photo is one forward. */
    public Optional<BatchCounters> batchCounters() {
        return batches.map(BatchedEmbeddings::counters);
    }

    /** Numbers of an embedding. */
    public int dimension() {
        return model.dimension();
    }

    /**
     * How many callers of {@link #analyze} at once keep the processors busy, and the device if there is one: two batches
     * wait for a GPU while further photos are decoded.
     */
    public int usefulCallers() {
        int processors = Runtime.getRuntime().availableProcessors();
        return batches.isPresent() ? processors + 2 * Integer.getInteger(BATCH, MOST_IN_A_BATCH) : processors;
    }

    /**
     * Looks at one photo.
     *
     * @param encoded all bytes of the file
     * @param orientation as its EXIF says; what the codec finds itself is ignored
     * @return a value for any bytes whatever; an exception means that the engine failed, not the photo
     * @throws IllegalStateException if this analyzer is closed
     */
    public Analysis analyze(byte[] encoded, Orientation orientation) {
        try {
            return look(encoded, orientation, this::analyzed);
        } catch (UnreadableException e) {
            return new Analysis.Unreadable(e.reason(), e.getMessage());
        }
    }

    /**
     * The embedding of one photo and nothing else: the same bits as {@link #analyze} gives, in two thirds of the time.
     *
     * @param encoded all bytes of the file
     * @param orientation as its EXIF says
     * @throws UnreadableException in words for a person, if the bytes are no picture that can be used
     * @throws IllegalStateException if this analyzer is closed
     */
    public float[] embed(byte[] encoded, Orientation orientation) throws UnreadableException {
        return look(encoded, orientation, photo -> embedding(photo.picture()));
    }

    /**
     * Where the model looks in one photo: its last block's attention, at the resolution of the model's patches.
     *
     * @param encoded all bytes of the file
     * @param orientation as its EXIF says
     * @throws UnreadableException in words for a person, if the bytes are no picture that can be used
     * @throws IllegalStateException if this analyzer is closed
     */
    public AttentionMaps attention(byte[] encoded, Orientation orientation) throws UnreadableException {
        return attentionView(encoded, orientation).maps();
    }

    /** Where the model looks in one photo, and what it sees of it; as {@link #attention}. */
    public AttentionView attentionView(byte[] encoded, Orientation orientation) throws UnreadableException {
        return look(encoded, orientation, photo -> attention(photo.picture()));
    }

    /** What of the model it is that {@link #attention} tells of. */
    public Looker looker() {
        return model.looker();
    }

    /** Waits for photos in work, then frees the models. */
    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                batches.ifPresent(BatchedEmbeddings::close);
                model.close();
                learned.close();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Looks at one photo while the models cannot be closed. */
    private <T> T look(byte[] encoded, Orientation orientation, Function<Photo, T> whole) throws UnreadableException {
        lock.readLock().lock();
        try {
            requireOpen();
            return whole.apply(decoder.decode(encoded, orientation));
        } finally {
            lock.readLock().unlock();
        }
    }

    private Analysis analyzed(Photo photo) {
        Raster picture = photo.picture();
        float[] embedding = embedding(picture);
        Raster small = Thumbnailer.small(picture);
        return new Analysis.Analyzed(
                embedding,
                QualityMeter.measure(picture).withLearned(learned.measure(picture, embedding)),
                Thumbnailer.encoded(small),
                FeatureExtractor.of(small),
                ColourHistogram.of(small),
                photo.width(),
                photo.height(),
                photo.remarks());
    }

    private float[] embedding(Raster picture) {
        ModelInput input = model.preprocessing().apply(picture);
        return batches.map(device -> device.embedding(input)).orElseGet(() -> model.embedding(input));
    }

    private AttentionView attention(Raster picture) {
        return new AttentionView(
                model.attention(model.preprocessing().apply(picture)),
                model.preprocessing().seen(picture));
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("The photo analyzer is closed");
        }
    }
}
