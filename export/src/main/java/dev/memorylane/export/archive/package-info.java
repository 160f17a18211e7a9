/** Photos as one ZIP file, written as a stream. */
package dev.memorylane.export.archive;
