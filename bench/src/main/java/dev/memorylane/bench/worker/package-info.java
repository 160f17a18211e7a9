/** Contenders as long-lived processes that answer commands over a pipe. */
package dev.memorylane.bench.worker;
