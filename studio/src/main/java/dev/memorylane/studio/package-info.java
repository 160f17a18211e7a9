/**
 * Places painted from a seed, and what a lens and a sensor do to their light: photos for the demo and for measurements,
 * without photos of anyone's own.
 */
package dev.memorylane.studio;
