/** Photos copied into a watched folder, each held against its SHA-256. */
package dev.memorylane.standalone.importing;
