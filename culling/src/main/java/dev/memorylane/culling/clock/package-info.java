/** Clocks of cameras against each other: what look-alikes say of them, and times set right by a person's word. */
package dev.memorylane.culling.clock;
