/**
 * From words to a model's token ids, by its published {@code tokenizer.json} and Hugging Face's own tokenizers library
 * (through DJL; its native part lies in the jar and is unpacked into {@code DJL_CACHE_DIR}, nothing is fetched).
 */
package dev.memorylane.vision.model.tokenizer;
