package dev.memorylane.ingest.memory;

import dev.memorylane.ingest.source.Source;

/** Opens the ledger of a source. */
@FunctionalInterface
public interface Ledgers {
    /** Opens it for this program alone: one opened earlier, here or elsewhere, can commit nothing from now on. */
    Ledger open(Source source);
}
