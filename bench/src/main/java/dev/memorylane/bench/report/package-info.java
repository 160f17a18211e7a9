/** Tables for people, JSON for programs, goals reached or not. */
package dev.memorylane.bench.report;
