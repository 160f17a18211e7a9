/**
 * The bytes of objects, by URI: {@code file:} in folders, {@code s3:} in buckets. {@link
 * dev.memorylane.storage.ObjectStorage} chooses by scheme; what can go wrong is told apart by {@link
 * dev.memorylane.storage.StorageException.Reason}.
 */
package dev.memorylane.storage;
