/** The best of a burst, the pick of a scene, and why. Public only to the culler. */
package dev.memorylane.culling.pick;
