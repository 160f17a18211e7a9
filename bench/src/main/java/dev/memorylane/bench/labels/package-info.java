/** Real photos as a person sees them: which belong together, and which of them to keep. */
package dev.memorylane.bench.labels;
