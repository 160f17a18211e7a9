/** Photos as a folder of copies or links. */
package dev.memorylane.export.folder;
