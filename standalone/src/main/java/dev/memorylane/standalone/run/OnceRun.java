package dev.memorylane.standalone.run;

import dev.memorylane.access.Printable;
import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.ingest.SourceStatus;
import dev.memorylane.standalone.cli.ExitStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.util.List;

/** Works off what is there, then prints the shortlists and writes the manifest. */
@ApplicationScoped
class OnceRun {
    private static final long TICK_MS = 200;
    private static final int MOST_CONFIRMATIONS = 50;

    @Inject
    RunSettings settings;

    @Inject
    Work work;

    @Inject
    Haste haste;

    int run(PrintStream out) throws Exception {
        ProgressLine progress = new ProgressLine(out, work);
        int confirmations = 0;
        while ((work.waitsForAPerson() && given(++confirmations)) || !work.done()) {
            haste.whenAllIs(work.scanned() && work.embedded());
            progress.show();
            Thread.sleep(TICK_MS);
        }
        progress.end();
        return report(out);
    }

    /** Gives the person's word, if there is one, and waits a while for its effect; a folder that is gone takes none. */
    private boolean given(int times) {
        boolean meant = settings.confirmRemovals() && times <= MOST_CONFIRMATIONS;
        if (meant) {
            work.confirmRemovals();
        }
        return meant;
    }

    private int report(PrintStream out) {
        List<LibrarySnapshot> libraries =
                work.libraries().stream().map(work::library).toList();
        libraries.forEach(library -> new ShortlistTable(library).print(out));
        settings.manifest().ifPresent(file -> Manifests.write(file, libraries, out));
        List<SourceStatus> incomplete = work.sources().stream()
                .filter(source -> !source.isComplete() || !work.accountsFor(source))
                .toList();
        incomplete.forEach(source -> out.println("Not finished: " + Printable.of(source.words())));
        return incomplete.isEmpty() ? ExitStatus.DONE : ExitStatus.INCOMPLETE;
    }
}
