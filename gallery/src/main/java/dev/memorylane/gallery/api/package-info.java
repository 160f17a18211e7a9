/** What the page asks for, as JSON; pictures by photo id only. */
package dev.memorylane.gallery.api;
