/** Our side of a comparison, as a process of its own. */
package dev.memorylane.bench.contender;
