package dev.memorylane.gallery;

import static dev.memorylane.gallery.Records.burst;
import static dev.memorylane.gallery.Records.embedding;
import static dev.memorylane.gallery.Records.id;
import static dev.memorylane.gallery.Records.member;
import static dev.memorylane.gallery.Records.object;
import static dev.memorylane.gallery.Records.photo;
import static dev.memorylane.gallery.Records.rejection;
import static dev.memorylane.gallery.Records.shortlist;

import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.LibraryView;
import dev.memorylane.schemas.ObjectOutcome;
import dev.memorylane.schemas.PhotoRole;
import dev.memorylane.schemas.RejectionStage;
import dev.memorylane.schemas.RejectionState;
import dev.memorylane.schemas.ShortlistState;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A small library in which every thing happened once: a day with a burst of two and a single photo, a duplicate, a file
 * that broke off, a photo the embedder rejected, a note, and a file that is gone. It is settled.
 */
public final class Summer {
    public static final LocalDate DAY = LocalDate.of(2026, 5, 2);
    public static final LocalDateTime NOON = DAY.atTime(12, 0);

    private Summer() {}

    public static List<Consumer<LibraryView>> story() {
        return List.of(
                object("beach-1.jpg", ObjectOutcome.PHOTO, id("beach-1")),
                object("copies/beach 1.jpg", ObjectOutcome.DUPLICATE, id("beach-1")),
                object("beach-2.jpg", ObjectOutcome.PHOTO, id("beach-2")),
                object("night.jpg", ObjectOutcome.PHOTO, id("night")),
                object("damaged.jpg", ObjectOutcome.PHOTO, id("damaged")),
                object("broken.jpg", ObjectOutcome.REJECTED, null),
                object("notes.txt", ObjectOutcome.IGNORED, null),
                object("gone.jpg", ObjectOutcome.REMOVED, null),
                photo("beach-1", NOON),
                photo("beach-2", NOON.plusSeconds(1)),
                photo("night", DAY.plusDays(1).atTime(1, 30)),
                photo("damaged", NOON),
                embedding("beach-1", NOON),
                embedding("beach-2", NOON.plusSeconds(1)),
                embedding("night", DAY.plusDays(1).atTime(1, 30)),
                rejection(Records.uri("broken.jpg"), RejectionStage.INGEST, RejectionState.OPEN),
                rejection(id("damaged"), RejectionStage.EMBEDDER, RejectionState.OPEN),
                shortlist(
                        DAY,
                        ShortlistState.CURRENT,
                        burst(
                                member("beach-1", PhotoRole.PICK, "SHARPEST_OF", 2),
                                member("beach-2", PhotoRole.REJECT, "BETTER_SIBLING", 0.3)),
                        burst(member("night", PhotoRole.PICK, "ONLY_ONE", 1))));
    }

    public static LibraryView view(List<Consumer<LibraryView>> story) {
        LibraryView view = new LibraryView(Optional.empty());
        story.forEach(step -> step.accept(view));
        return view;
    }

    public static LibrarySnapshot snapshot() {
        return view(story()).snapshot(Records.LIBRARY);
    }
}
