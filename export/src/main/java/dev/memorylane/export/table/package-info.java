/** The shortlist as a table and as a plain list of files. */
package dev.memorylane.export.table;
