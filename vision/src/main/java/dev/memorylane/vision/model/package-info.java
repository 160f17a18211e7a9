/** Model families: what a published {@code config.json} means, which tensors it needs, how they are named. */
package dev.memorylane.vision.model;
