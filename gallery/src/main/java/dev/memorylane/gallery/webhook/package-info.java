/** Each revision of a shortlist, posted to the addresses that the settings name, for as long as that takes. */
package dev.memorylane.gallery.webhook;
