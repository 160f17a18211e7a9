/**
 * Programs that run as children of the Memory Lane process, each in a JVM of its own: the Kafka broker, and a guard that
 * ends any other program together with its parent.
 */
package dev.memorylane.embedded;
