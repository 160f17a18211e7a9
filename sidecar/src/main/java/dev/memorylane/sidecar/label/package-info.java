/** Labels and flags as the photo programs write them: one table for reading and writing. */
package dev.memorylane.sidecar.label;
