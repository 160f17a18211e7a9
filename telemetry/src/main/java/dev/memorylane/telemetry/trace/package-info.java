/** The way of one photo through all services as one trace (OpenTelemetry, W3C Trace Context). */
package dev.memorylane.telemetry.trace;
