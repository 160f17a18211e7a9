/** k-means in Gram space and its metrics; knows nothing of photos. */
package dev.memorylane.culling.kmeans;
