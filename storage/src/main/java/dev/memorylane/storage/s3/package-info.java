/** Objects of S3 buckets, on Amazon or on any server that speaks its API, and what all clients of the AWS SDK share. */
package dev.memorylane.storage.s3;
