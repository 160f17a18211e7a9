/** All services in one process, with the servers they need beside it. */
package dev.memorylane.standalone;
