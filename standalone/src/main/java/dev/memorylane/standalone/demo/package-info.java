/**
 * Draws the photos of a trip that never was, so that a first look at Memory Lane needs no photos of one's own: twelve
 * places over two days, bursts with one good frame each, all that a camera writes beside them, and the truth about it.
 */
package dev.memorylane.standalone.demo;
