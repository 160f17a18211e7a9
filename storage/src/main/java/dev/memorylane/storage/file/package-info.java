/** Objects of folders. */
package dev.memorylane.storage.file;
