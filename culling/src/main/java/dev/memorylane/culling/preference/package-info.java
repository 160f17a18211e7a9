/** What a person's decisions teach: a small pairwise preference over the frames of bursts. */
package dev.memorylane.culling.preference;
