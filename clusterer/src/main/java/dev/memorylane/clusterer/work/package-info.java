/** The worker pool and the jobs on it: everything that would hold up a stream thread. */
package dev.memorylane.clusterer.work;
