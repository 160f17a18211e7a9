/** Local features of photos, fetched by claim check. Only workers come here, never a stream thread. */
package dev.memorylane.clusterer.features;
