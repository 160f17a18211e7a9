/** How the page itself is served: bundled at build time, and as it is written while one works on it. */
package dev.memorylane.gallery.page;
