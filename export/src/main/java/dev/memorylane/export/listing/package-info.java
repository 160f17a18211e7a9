/** A library as exports see it: its windows, and its photos with their place in each. Read from a manifest. */
package dev.memorylane.export.listing;
