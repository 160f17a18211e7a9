/** The whole product under load, seen from outside: what a photo costs, and whether memory grows. */
package dev.memorylane.bench.pipeline;
