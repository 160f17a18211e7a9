package dev.memorylane.ingest.folder;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.jboss.logging.Logger;

/**
 * Tells that something below a source changed, never what: events may be merged, lost or overflow, so the one answer to
 * all of them is another scan. Where the system refuses a watch, reconciliation alone finds changes.
 */
public final class FolderWatch implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(FolderWatch.class);

    private final WatchService service;
    private boolean refused;

    /** @param onChange called from the watch's own thread, again and again */
    public FolderWatch(String name, Runnable onChange) throws IOException {
        service = FileSystems.getDefault().newWatchService();
        Thread.ofVirtual().name("watch-" + name).start(() -> listen(onChange));
    }

    /**
     * Watches a folder (not what is below it). To be called at each scan: it costs little, and a folder renamed or put in
     * another's place is only found so.
     */
    public void watch(Path folder) {
        try {
            folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
        } catch (NoSuchFileException | ClosedWatchServiceException gone) {
            LOG.debugf("%s went before it could be watched", folder);
        } catch (IOException e) {
            sayOnce(folder, e);
        }
    }

    private void sayOnce(Path folder, IOException e) {
        if (!refused) {
            LOG.warnf(
                    "%s cannot be watched (%s): changes there are found by reconciliation only. On Linux, raise fs.inotify.max_user_watches.",
                    folder, e.getMessage());
        }
        refused = true;
    }

    private void listen(Runnable onChange) {
        try {
            while (true) {
                WatchKey key = service.take();
                boolean changed = !key.pollEvents().isEmpty();
                key.reset();
                if (changed) {
                    onChange.run();
                }
            }
        } catch (ClosedWatchServiceException | InterruptedException closed) {
            LOG.debug("The watch ends");
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            LOG.debug("The watch did not close cleanly", e);
        }
    }
}
