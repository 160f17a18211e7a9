/** How files of people are written: never over one that is there. */
package dev.memorylane.export.file;
