/** What happens in a library, told live to whoever listens: pages, programs, webhooks. */
package dev.memorylane.gallery.events;
