/** Files made to take a reader's memory, time or stack: small, and each for one weakness. */
package dev.memorylane.poison.bomb;
