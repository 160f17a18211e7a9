/** What a person says, onto the topics. */
package dev.memorylane.gallery.write;
