/** The windows of a library. */
package dev.memorylane.culling.window;
