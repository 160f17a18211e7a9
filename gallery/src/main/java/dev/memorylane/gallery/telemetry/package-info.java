/** What an operator sees of the gallery: the books as meters, and whether its view is up to date. */
package dev.memorylane.gallery.telemetry;
