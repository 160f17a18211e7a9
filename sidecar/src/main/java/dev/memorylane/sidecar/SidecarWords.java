package dev.memorylane.sidecar;

import dev.memorylane.sidecar.label.ColourLabel;
import dev.memorylane.sidecar.label.PickFlag;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What a sidecar says of rating, label and flag, by everything in it that tells of them.
 *
 * @param rating {@code xmp:Rating}, or another program's form of it; -1 (rejected) to 5, 0 where it says that there is none
 * @param label {@code xmp:Label}, any word
 * @param darktable colours of {@code darktable:colorlabels}
 * @param digikam {@code digiKam:ColorLabel}
 * @param pick {@code digiKam:PickLabel}
 * @param written what we wrote into it ourselves
 */
public record SidecarWords(
        OptionalInt rating,
        Optional<String> label,
        List<ColourLabel> darktable,
        Optional<ColourLabel> digikam,
        Optional<PickFlag> pick,
        Written written) {

    public SidecarWords {
        Objects.requireNonNull(rating, "rating");
        Objects.requireNonNull(label, "label");
        darktable = List.copyOf(darktable);
        Objects.requireNonNull(digikam, "digikam");
        Objects.requireNonNull(pick, "pick");
        Objects.requireNonNull(written, "written");
    }

    /** The word of a program beside us, else ours; a program changes its own property and leaves the others. */
    public Optional<String> labelWord() {
        List<String> all = Stream.of(
                        label.stream(),
                        darktable.stream().map(ColourLabel::word),
                        digikam.stream().map(ColourLabel::word))
                .flatMap(words -> words)
                .toList();
        return all.stream().filter(word -> !written.isLabel(word)).findFirst().or(() -> all.stream()
                .findFirst());
    }
}
