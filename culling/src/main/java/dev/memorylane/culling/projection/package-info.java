/** Photos on a plane: neighbours in the space of embeddings stay neighbours. For looking at; nothing is decided by it. */
package dev.memorylane.culling.projection;
