/** Agglomerative clustering; knows nothing of photos. */
package dev.memorylane.culling.linkage;
