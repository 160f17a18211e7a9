/** Buckets as sources: listed as a stream, looked at where a notification points to, read through a file of their own. */
package dev.memorylane.ingest.bucket;
