package dev.memorylane.bench.judgement;

import dev.memorylane.bench.judgement.trip.Frame;
import dev.memorylane.bench.judgement.trip.FrameCamera;
import dev.memorylane.bench.judgement.trip.Subject;
import dev.memorylane.bench.judgement.trip.Trip;
import dev.memorylane.studio.Painting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Renders the frames of a trip and hands each on, a painting at a time, on all processors. */
final class Darkroom {

    private Darkroom() {}

    /** What is made of each frame and its file, in no particular order. */
    static <T> List<T> each(Trip trip, BiFunction<Frame, byte[], T> work) throws InterruptedException {
        Map<Subject, List<Frame>> subjects = trip.frames().stream()
                .collect(Collectors.groupingBy(frame -> frame.picture().subject()));
        try (ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<List<T>>> running = new ArrayList<>();
            subjects.forEach((subject, frames) -> running.add(threads.submit(() -> develop(subject, frames, work))));
            List<T> made = new ArrayList<>();
            for (Future<List<T>> done : running) {
                made.addAll(done.get());
            }
            return made;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A frame could not be rendered", failed.getCause());
        }
    }

    private static <T> List<T> develop(Subject subject, List<Frame> frames, BiFunction<Frame, byte[], T> work) {
        Painting painting = new Painting(subject.place(), subject.look());
        return frames.stream()
                .map(frame -> work.apply(frame, FrameCamera.take(painting, frame)))
                .toList();
    }
}
