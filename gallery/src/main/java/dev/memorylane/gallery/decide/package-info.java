/** What a person says, onto its topic. */
package dev.memorylane.gallery.decide;
