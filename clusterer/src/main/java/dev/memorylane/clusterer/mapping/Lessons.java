package dev.memorylane.clusterer.mapping;

import dev.memorylane.clusterer.store.StoredFrame;
import dev.memorylane.clusterer.store.StoredLesson;
import dev.memorylane.clusterer.store.WindowLessons;
import dev.memorylane.culling.Culled;
import dev.memorylane.culling.preference.Frame;
import dev.memorylane.culling.preference.Lesson;
import dev.memorylane.culling.preference.Trait;
import dev.memorylane.culling.window.Window;
import dev.memorylane.culling.window.WindowKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lessons as the store keeps them. */
public final class Lessons {
    private Lessons() {}

    /** A photo is in a trip and in a day: only the day teaches, so that no burst counts twice. */
    public static WindowLessons of(Window window, Culled culled) {
        List<StoredLesson> lessons = window.kind() == WindowKind.TRIP
                ? List.of()
                : culled.lessons().stream().map(Lessons::stored).toList();
        return new WindowLessons(culled.swayable(), lessons);
    }

    public static Lesson lesson(StoredLesson stored) {
        return new Lesson(
                stored.getBurstId(),
                stored.getFrames().stream().map(Lessons::frame).toList());
    }

    private static StoredLesson stored(Lesson lesson) {
        return new StoredLesson(
                lesson.burstId(), lesson.frames().stream().map(Lessons::stored).toList());
    }

    private static StoredFrame stored(Frame frame) {
        Map<String, Double> traits = new TreeMap<>();
        frame.traits().forEach((trait, value) -> traits.put(trait.name(), value));
        List<Float> embedding = new ArrayList<>();
        for (float value : frame.embedding()) {
            embedding.add(value);
        }
        return new StoredFrame(frame.photoId(), frame.level(), frame.score(), traits, embedding);
    }

    private static Frame frame(StoredFrame stored) {
        Map<Trait, Double> traits = new EnumMap<>(Trait.class);
        stored.getTraits().forEach((name, value) -> traits.put(Trait.valueOf(name), value));
        return new Frame(
                stored.getPhotoId(),
                stored.getLevel(),
                stored.getScore(),
                traits,
                Vectors.plain(stored.getEmbedding()));
    }
}
