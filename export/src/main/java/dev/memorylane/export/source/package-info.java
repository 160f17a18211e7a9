/** Where the bytes of photos and their pictures come from; what to call them elsewhere. */
package dev.memorylane.export.source;
