/** What a model's {@code preprocessor_config.json} asks for, done to the bit. */
package dev.memorylane.vision.preprocess;
