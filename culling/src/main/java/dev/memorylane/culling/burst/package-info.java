/** Near-duplicates shot within moments. Public only to the culler. */
package dev.memorylane.culling.burst;
