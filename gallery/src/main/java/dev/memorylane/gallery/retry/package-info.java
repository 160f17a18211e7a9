/** A person's wish that what was rejected is tried again, onto its topic. */
package dev.memorylane.gallery.retry;
