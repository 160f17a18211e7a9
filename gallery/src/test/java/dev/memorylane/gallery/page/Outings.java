package dev.memorylane.gallery.page;

import static dev.memorylane.gallery.Records.MODEL;
import static dev.memorylane.gallery.Records.at;
import static dev.memorylane.gallery.Records.burst;
import static dev.memorylane.gallery.Records.id;
import static dev.memorylane.gallery.Records.member;
import static dev.memorylane.gallery.Records.tripOf;

import dev.memorylane.gallery.view.LibraryView;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.schemas.PhotoRole;
import dev.memorylane.schemas.PhotoState;
import dev.memorylane.schemas.Shortlist;
import dev.memorylane.schemas.ShortlistCluster;
import dev.memorylane.schemas.ShortlistKey;
import dev.memorylane.schemas.WindowKind;
import java.time.LocalDate;
import java.util.List;

/** Trips of a day and a photo each, in a library of their own. */
final class Outings {
    static final String LIBRARY = "outings";

    private final LibraryView view;

    Outings(LibraryView view) {
        this.view = view;
    }

    void tell(LocalDate day) {
        String name = "OUT_" + day;
        Photo photo = Photo.newBuilder()
                .setState(PhotoState.PRESENT)
                .setVersion(1)
                .setSource("outings-01234567")
                .setUri("file:///photos/outings/" + name + ".jpg")
                .setFileName(name + ".jpg")
                .setMediaType("image/jpeg")
                .setCapturedAt(at(day.atTime(15, 0)))
                .build();
        ShortlistCluster cluster =
                new ShortlistCluster(0, id(name), List.of(burst(member(name, PhotoRole.PICK, "ONLY_ONE", 1))));
        Shortlist shortlist = Shortlist.newBuilder()
                .setKind(WindowKind.TRIP)
                .setRevision(1)
                .setContentDigest(id("outing " + day))
                .setFrom(day.atTime(4, 0))
                .setTo(day.plusDays(1).atTime(4, 0))
                .setModelKey(MODEL)
                .setK(1)
                .setClusters(List.of(cluster))
                .build();
        view.apply(new PhotoKey(LIBRARY, id(name)), photo);
        view.apply(new ShortlistKey(LIBRARY, tripOf(day)), shortlist);
    }
}
