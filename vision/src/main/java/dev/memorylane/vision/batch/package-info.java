/** Pictures of many callers in one forward, for devices that are fast only so. */
package dev.memorylane.vision.batch;
