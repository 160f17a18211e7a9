/** Contact sheets: the shortlist on paper, as PDF, or as PNG a page. */
package dev.memorylane.export.sheet;
