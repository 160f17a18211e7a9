/** Embeddings and decisions to shortlists: the time-ordered store, dirty windows, revisions. */
package dev.memorylane.clusterer;
