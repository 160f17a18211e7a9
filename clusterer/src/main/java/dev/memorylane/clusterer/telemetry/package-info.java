/** What an operator sees of the clusterer. */
package dev.memorylane.clusterer.telemetry;
