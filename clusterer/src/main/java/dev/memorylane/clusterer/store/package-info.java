/** The state stores: what they hold, and keys whose bytes sort as the photos do. */
package dev.memorylane.clusterer.store;
