/** TorchScript archives made in memory, and their life inside libtorch. */
package dev.memorylane.vision.model.torchscript;
