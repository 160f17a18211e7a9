/** Feeds files to a reader in this process and sees what each costs: time, memory, what it throws. */
package dev.memorylane.poison.trial;
