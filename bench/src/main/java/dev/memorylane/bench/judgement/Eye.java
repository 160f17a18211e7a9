package dev.memorylane.bench.judgement;

import dev.memorylane.bench.BenchException;
import dev.memorylane.bench.judgement.trip.Frame;
import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.Quality;
import dev.memorylane.vision.Analysis;
import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.PhotoAnalyzer;
import dev.memorylane.vision.QualitySignals;
import java.util.Optional;
import java.util.OptionalInt;

/** Looks at photos as the embedder does, and hands them on as the clusterer does. */
final class Eye {

    private final PhotoAnalyzer analyzer;

    Eye(PhotoAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    CandidatePhoto look(Frame frame, byte[] file) {
        return switch (analyzer.analyze(file, Orientation.UPRIGHT)) {
            case Analysis.Analyzed seen ->
                new CandidatePhoto(
                        frame.id(),
                        frame.written(),
                        seen.embedding(),
                        quality(seen.quality()),
                        OptionalInt.empty(),
                        frame.body().name(),
                        Optional.of(frame.exposure()));
            case Analysis.Unreadable unreadable ->
                throw new BenchException("The rendered frame " + frame.id() + " cannot be read: " + unreadable.words());
        };
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
