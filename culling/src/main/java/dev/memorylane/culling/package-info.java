/**
 * The shortlist of a window: what goes in, what comes out, and {@link dev.memorylane.culling.Culler} between.
 * Pure: no broker, no framework, no model, no clock. Steps: {@code burst} joins near-duplicates, {@code scene} joins
 * bursts, {@code pick} gives roles; {@code kmeans} and {@code linkage} are the arithmetic below.
 */
package dev.memorylane.culling;
