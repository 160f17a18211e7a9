/** Objects of S3 buckets, on Amazon or on any server that speaks its API. No type of the AWS SDK leaves this package. */
package dev.memorylane.storage.s3;
