/** The way back of an export: what another program changed in a sidecar of ours becomes a decision of the person. */
package dev.memorylane.gallery.sidecar;
