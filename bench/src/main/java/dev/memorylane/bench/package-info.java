/** Side-by-side measurements; the command that {@code ./lane bench} runs. */
package dev.memorylane.bench;
