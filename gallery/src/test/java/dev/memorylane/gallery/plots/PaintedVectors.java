package dev.memorylane.gallery.plots;

import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.alike.MilvusAwayException;
import dev.memorylane.gallery.view.Seat;
import dev.memorylane.gallery.view.Seats;
import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Embeddings without Milvus: photos of one cluster are near each other. It can go away, and be slow. */
@Mock
@ApplicationScoped
public class PaintedVectors implements Vectors {
    private static final int DIMENSION = 48;

    @Inject
    Gallery gallery;

    @Inject
    Layouts layouts;

    private volatile boolean away;
    private volatile CountDownLatch gate = new CountDownLatch(0);

    /** Maps made before are forgotten, so that they are asked for anew. */
    public void goAway(boolean gone) {
        away = gone;
        layouts.forget();
    }

    /** Answers wait until the gate is opened. */
    public void waitFor(CountDownLatch opened) {
        gate = opened;
    }

    @Override
    public Map<String, float[]> of(String library, String modelKey, List<String> photoIds) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (away) {
            throw new MilvusAwayException("Milvus at 127.0.0.1:19530 does not answer.", null);
        }
        Map<String, Seat> seats = Seats.shown(gallery.library(library), Optional.empty());
        Map<String, float[]> vectors = new HashMap<>();
        photoIds.forEach(id -> vectors.put(id, vector(id, seats.get(id))));
        return vectors;
    }

    private static float[] vector(String photoId, Seat seat) {
        float[] vector = new float[DIMENSION];
        for (int p = 0; p < DIMENSION; p++) {
            vector[p] = 0.004f * (photoId.charAt(p) - 'a');
        }
        vector[seat.cluster() % DIMENSION] += 1;
        vector[(seat.cluster() * 7 + 3) % DIMENSION] += 0.5f;
        return vector;
    }
}
