/** What a rejection means to a person, and when what was rejected is tried again. */
package dev.memorylane.schemas.rejection;
