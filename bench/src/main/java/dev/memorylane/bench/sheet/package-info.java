/** Contact sheets: what was judged, for a person to look at. */
package dev.memorylane.bench.sheet;
