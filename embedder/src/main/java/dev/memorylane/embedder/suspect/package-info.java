/** A photo that kills the process, or on which the engine fails, is found out and set aside instead of doing it for ever. */
package dev.memorylane.embedder.suspect;
