/** The gallery: its own view of the topics, the books, the manifest, the page. No query crosses a process. */
package dev.memorylane.gallery;
