/** Work on files by name, without Kafka and without a home: vectors, labels, attention. */
package dev.memorylane.standalone.files;
