/** Our k-means beside scikit-learn's and faiss's. */
package dev.memorylane.bench.cluster;
