/** The Python that the other contenders need, and what its scripts make once. */
package dev.memorylane.bench.python;
