/** Hostile and damaged picture files, the same for the same seed: what every reader of files is tested with. */
package dev.memorylane.poison;
