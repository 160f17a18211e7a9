/** Runs that alternate in random order, and what their paired ratios say. */
package dev.memorylane.bench.race;
