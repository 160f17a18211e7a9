/** Exports from the command line: where the listing and the bytes come from. */
package dev.memorylane.standalone.export;
