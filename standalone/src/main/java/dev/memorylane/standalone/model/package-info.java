/** Which model a run takes: what was asked for, what the home holds already, or the usual one. */
package dev.memorylane.standalone.model;
