package dev.memorylane.bench.judgement;

import dev.memorylane.bench.BenchException;
import dev.memorylane.bench.judgement.trip.Frame;
import dev.memorylane.bench.judgement.trip.Trip;
import dev.memorylane.culling.Appearance;
import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.ColourHistogram;
import dev.memorylane.culling.Quality;
import dev.memorylane.culling.geometry.LocalFeatures;
import dev.memorylane.vision.Analysis;
import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.PhotoAnalyzer;
import dev.memorylane.vision.QualitySignals;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Looks at photos as the embedder does, and hands them on as the clusterer does. */
final class Eye {

    private final PhotoAnalyzer analyzer;

    Eye(PhotoAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** What is seen of one photo. */
    private record Seen(CandidatePhoto photo, Optional<LocalFeatures> features) {}

    /** Renders all photos of a trip and looks at them. */
    Roll look(Trip trip) throws InterruptedException {
        List<Seen> all = Darkroom.each(trip, this::look);
        Map<String, LocalFeatures> features = all.stream()
                .filter(seen -> seen.features().isPresent())
                .collect(Collectors.toMap(
                        seen -> seen.photo().photoId(), seen -> seen.features().orElseThrow()));
        return new Roll(
                analyzer.modelKey().text(), all.stream().map(Seen::photo).toList(), features);
    }

    private Seen look(Frame frame, byte[] file) {
        return switch (analyzer.analyze(file, Orientation.UPRIGHT)) {
            case Analysis.Analyzed seen ->
                new Seen(photo(frame, seen), seen.features().map(Eye::features));
            case Analysis.Unreadable unreadable ->
                throw new BenchException("The rendered frame " + frame.id() + " cannot be read: " + unreadable.words());
        };
    }

    private static CandidatePhoto photo(Frame frame, Analysis.Analyzed seen) {
        Appearance looks = new Appearance(
                seen.features().map(_ -> frame.id()), ColourHistogram.of(ByteBuffer.wrap(seen.colours())));
        return new CandidatePhoto(
                        frame.id(),
                        frame.written(),
                        seen.embedding(),
                        quality(seen.quality()),
                        OptionalInt.empty(),
                        frame.body().name(),
                        Optional.of(frame.exposure()))
                .looking(looks);
    }

    private static LocalFeatures features(dev.memorylane.vision.features.LocalFeatures found) {
        return new LocalFeatures(found.width(), found.height(), found.places(), found.descriptors(), found.sharpness());
    }

    private static Quality quality(QualitySignals signals) {
        return new Quality(
                signals.sharpness(),
                signals.exposure(),
                signals.clippedShadows(),
                signals.clippedHighlights(),
                signals.contrast(),
                signals.colourfulness(),
                signals.motionBlur().strength(),
                signals.blackPoint(),
                signals.whitePoint(),
                signals.noise(),
                signals.learned());
    }
}
