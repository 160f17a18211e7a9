/** Which rejected objects are tried again: by themselves after a while, or because a person asked. */
package dev.memorylane.ingest.retry;
