package dev.memorylane.vision.quality;

import dev.memorylane.vision.picture.Raster;
import java.util.OptionalDouble;

/**
 * A signal that a model of its own gives: faces, open eyes, aesthetics. None is needed; each that is there is measured
 * once per photo and recorded under its name. Found by {@link java.util.ServiceLoader} when a photo analyzer opens, or
 * given to it.
 *
 * <p>Implementations are thread-safe, and pure as all signals are: same pixels and embedding, same bits. They open their
 * model in the constructor and fail there, in words that name the model and say what to do, never on a photo.
 */
public interface LearnedSignal extends AutoCloseable {
    /**
     * Under which the figure is recorded: kebab-case, with the model's version where figures of two versions do not
     * compare, as in {@code aesthetics-nima-1}.
     */
    String name();

    /** Between what the figures lie, and which end is good. */
    SignalRange range();

    /**
     * Looks at one photo.
     *
     * @param picture upright RGB, its short side 720 to 1440 pixels for all but small photos
     * @param embedding of the photo, for a head on top of the model that is in use; not to be changed
     * @return empty if the signal says nothing of this photo, as open eyes of one without a face
     */
    OptionalDouble measure(Raster picture, float[] embedding);

    /** Frees the model; called once, after the last photo. */
    @Override
    default void close() {}
}
