package dev.memorylane.ingest.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.rocksdb.RocksDBException;
import org.rocksdb.Status;

/** Stores below one folder, each in a folder of its own. */
public final class RocksStores implements Stores {
    private static final Logger LOG = Logger.getLogger(RocksStores.class);

    private final Path folder;

    /** @param folder made where it is not there yet */
    public RocksStores(Path folder) {
        this.folder = folder;
    }

    @Override
    public SortedStore open(String name) {
        try {
            return RocksStore.open(Files.createDirectories(folder.resolve(name)));
        } catch (RocksDBException e) {
            return openAnew(name, e);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder %s cannot be made".formatted(folder), e);
        }
    }

    /** Damaged files are thrown away; a disk that is full or a store that another process holds is left alone. */
    private SortedStore openAnew(String name, RocksDBException failure) {
        Path store = folder.resolve(name);
        if (!isDamaged(failure)) {
            throw new StoreException("The store " + store + " cannot be opened: " + failure.getMessage(), failure);
        }
        LOG.warnf("The store %s is damaged (%s) and is made anew from the topics", store, failure.getMessage());
        forget(name);
        try {
            return RocksStore.open(Files.createDirectories(store));
        } catch (RocksDBException | IOException e) {
            throw new StoreException("The store " + store + " cannot be opened: " + e.getMessage(), e);
        }
    }

    private static boolean isDamaged(RocksDBException failure) {
        Status status = failure.getStatus();
        return status != null
                && switch (status.getCode()) {
                    case Corruption, InvalidArgument, NotSupported, NotFound -> true;
                    default -> false;
                };
    }

    @Override
    public void forget(String name) {
        Path store = folder.resolve(name);
        if (!Files.exists(store)) {
            return;
        }
        try (Stream<Path> below = Files.walk(store)) {
            List<Path> files = below.sorted(Comparator.reverseOrder()).toList();
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The store " + store + " cannot be deleted", e);
        }
    }
}
