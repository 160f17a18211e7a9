/** Photos a second of the whole analyzer, alone and on all cores. */
package dev.memorylane.bench.photos;
