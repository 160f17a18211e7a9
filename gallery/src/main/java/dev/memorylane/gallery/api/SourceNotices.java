package dev.memorylane.gallery.api;

import java.util.List;

/**
 * What a person should know about the folders a library comes from: one that is offline, suddenly empty, or waits for
 * a word. The topics do not tell it; whoever runs beside ingest can, as a bean. A gallery on its own has none.
 */
public interface SourceNotices {
    /** Sentences for a person, each with what to do; empty when all is well. Asked every two seconds: be quick. */
    List<String> of(String library);
}
