/** Ways to damage a file, blind ones and ones that know where formats keep their sizes and counts. */
package dev.memorylane.poison.damage;
