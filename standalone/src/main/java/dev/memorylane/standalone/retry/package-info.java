/** Rejected files tried again from the command line. */
package dev.memorylane.standalone.retry;
