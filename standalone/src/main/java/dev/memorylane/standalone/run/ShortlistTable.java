package dev.memorylane.standalone.run;

import dev.memorylane.access.Printable;
import dev.memorylane.gallery.view.Books;
import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.WindowShortlist;
import dev.memorylane.schemas.PhotoRole;
import java.io.PrintStream;

/** The shortlists of a library as a table for a terminal. */
final class ShortlistTable {
    private static final String ROW = "  %-43s %8s %9s %7s%n";

    private final LibrarySnapshot library;

    ShortlistTable(LibrarySnapshot library) {
        this.library = library;
    }

    void print(PrintStream out) {
        out.println();
        out.println(Printable.of(library.library()));
        out.printf(ROW, "window", "photos", "clusters", "picks");
        library.windows().values().forEach(window -> row(out, window));
        Books books = library.books();
        out.printf(
                "  %d files seen: %d embedded, %d duplicates, %d rejected. %d ignored, %d removed.%n",
                books.seen(), books.embedded(), books.duplicates(), books.rejected(), books.ignored(), books.removed());
        if (books.videos() > 0) {
            out.printf("  %s not looked at: only photos are.%n", videos(books.videos()));
        }
    }

    private static String videos(long videos) {
        return videos == 1 ? "1 video is" : videos + " videos are";
    }

    private static void row(PrintStream out, WindowShortlist window) {
        long picks =
                window.members().filter(photo -> photo.role() == PhotoRole.PICK).count();
        out.printf(
                ROW,
                Printable.of(window.windowId()),
                window.members().count(),
                window.scenes().size(),
                picks);
    }
}
