/** How decisions are named on their topic. */
package dev.memorylane.schemas.decision;
