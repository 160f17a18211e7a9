/** XMP sidecars: text files beside photos, by which photo programs tell each other of ratings and labels. Pure. */
package dev.memorylane.sidecar;
