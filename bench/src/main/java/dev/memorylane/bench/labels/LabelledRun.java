package dev.memorylane.bench.labels;

import dev.memorylane.bench.judgement.score.Agreement;
import dev.memorylane.bench.judgement.score.Share;
import dev.memorylane.bench.sheet.Manifest;
import dev.memorylane.culling.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a run made of photos, beside what a person says of them. */
final class LabelledRun {

    private final Labels labels;
    private final List<Manifest.Entry> photos;
    private final Map<String, Manifest.Entry> byFile;

    /** @param entries of windows of one kind */
    LabelledRun(Labels labels, List<Manifest.Entry> entries) {
        this.labels = labels;
        this.photos = entries;
        this.byFile = entries.stream().collect(Collectors.toMap(Manifest.Entry::file, entry -> entry));
    }

    /** Pairs of photos in one burst. */
    Agreement pairs() {
        Agreement agreement = Agreement.NONE;
        for (int i = 0; i < photos.size(); i++) {
            for (int j = i + 1; j < photos.size(); j++) {
                boolean found = photos.get(i).burst().equals(photos.get(j).burst());
                var is = labels.together(photos.get(i).file(), photos.get(j).file());
                agreement = is.isPresent() ? agreement.with(found, is.get()) : agreement;
            }
        }
        return agreement;
    }

    /** Of the groups with a choice, those of which a chosen photo leads its burst. */
    Share chosenLead() {
        List<Labels.Group> contested = contested();
        return new Share((int) contested.stream().filter(this::chosenLeads).count(), contested.size());
    }

    /** Every pair and every choice that differs, in words. */
    List<String> differences() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < photos.size(); i++) {
            for (int j = i + 1; j < photos.size(); j++) {
                boolean found = photos.get(i).burst().equals(photos.get(j).burst());
                if (labels.together(photos.get(i).file(), photos.get(j).file())
                        .filter(is -> is != found)
                        .isPresent()) {
                    words.add((found ? "wrongly in one burst: " : "found apart: ")
                            + photos.get(i).file() + " " + photos.get(j).file());
                }
            }
        }
        contested().stream()
                .filter(group -> !chosenLeads(group))
                .forEach(group -> words.add("none of the chosen leads: " + group));
        return words;
    }

    private List<Labels.Group> contested() {
        return labels.groups().stream()
                .filter(group -> !group.chosen().isEmpty() && byFile.keySet().containsAll(group.files()))
                .toList();
    }

    /** Of all photos that are better off than any chosen one there is none in the group. */
    private boolean chosenLeads(Labels.Group group) {
        return group.files().stream()
                .map(byFile::get)
                .min((one, other) -> Integer.compare(rank(one), rank(other)))
                .filter(first -> group.files().stream()
                        .filter(file -> rank(byFile.get(file)) == rank(first))
                        .allMatch(group.chosen()::contains))
                .isPresent();
    }

    /** The one that is shown first, first: a pick, the best of a burst, an alternate, the rest. */
    private static int rank(Manifest.Entry entry) {
        if (entry.role() == Role.PICK) {
            return 0;
        }
        if (entry.codes().contains("BEST_OF_BURST")) {
            return 1;
        }
        return 2 + entry.role().ordinal();
    }
}
