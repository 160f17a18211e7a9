/** Where picture formats keep their parts and numbers, as far as damaging them needs. */
package dev.memorylane.poison.structure;
