/** XMP sidecars beside photos: ratings and labels for other programs, merged into what is there. */
package dev.memorylane.export.xmp;
