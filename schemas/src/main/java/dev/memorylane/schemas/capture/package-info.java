/** Capture times between the topics and {@code culling}, read alike by every service. */
package dev.memorylane.schemas.capture;
