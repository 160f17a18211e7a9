/**
 * Models from the Hugging Face hub, over its HTTP interface, in the cache that its own client keeps: a model fetched by
 * either is there for both. Nothing of this package is used where a model lies in a folder or is shipped inside.
 */
package dev.memorylane.vision.hub;
