/**
 * What buckets tell of themselves. A notification never says what to do, only where to look: the object is then asked for
 * at its bucket, so that duplicates, notifications out of order and forged ones change nothing, and one that is lost costs
 * the time until the next listing.
 */
package dev.memorylane.ingest.notification;
