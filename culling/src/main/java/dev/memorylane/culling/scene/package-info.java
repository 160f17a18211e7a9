/** Scenes over bursts: the sweep of k and its winner. Public only to the culler. */
package dev.memorylane.culling.scene;
