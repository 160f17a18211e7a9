/**
 * Bounded views of the containers that photos come in: byte ranges, ISO base media boxes and TIFF directories. Whatever
 * a file claims, nothing outside its bytes is touched and nothing is allocated in a size that only the file claims.
 */
package dev.memorylane.vision.decode.container;
