/** What an operator watches: meters with their documented names, and the trace of each photo. */
package dev.memorylane.telemetry;
