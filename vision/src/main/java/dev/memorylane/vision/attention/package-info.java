/** Where a model looks: attention of its last block over the picture. */
package dev.memorylane.vision.attention;
