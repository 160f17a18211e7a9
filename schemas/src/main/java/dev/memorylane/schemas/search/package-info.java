/** Where embeddings are searched, as its writer and its readers know it. */
package dev.memorylane.schemas.search;
