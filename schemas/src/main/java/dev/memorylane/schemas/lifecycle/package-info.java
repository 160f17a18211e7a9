/** How what works beside its callers comes to its end. */
package dev.memorylane.schemas.lifecycle;
