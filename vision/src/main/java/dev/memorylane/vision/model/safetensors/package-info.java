/** Reader of the safetensors format (huggingface.co/docs/safetensors, "Format"). */
package dev.memorylane.vision.model.safetensors;
