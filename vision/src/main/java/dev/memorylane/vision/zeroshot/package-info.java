/** Classification of pictures by words alone. */
package dev.memorylane.vision.zeroshot;
