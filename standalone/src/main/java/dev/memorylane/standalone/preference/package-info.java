/** What was learned from decisions, shown and forgotten from the command line. */
package dev.memorylane.standalone.preference;
