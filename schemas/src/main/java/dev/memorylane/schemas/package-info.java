/**
 * The contract between the parts: Avro types of the nine topics, generated from {@code src/main/avro}. Keys are frozen;
 * values evolve, each field with a default, and stay BACKWARD compatible with every release.
 */
package dev.memorylane.schemas;
