/** A person's wish that what was rejected is tried again, or what was done is done once more, onto its topic. */
package dev.memorylane.gallery.retry;
