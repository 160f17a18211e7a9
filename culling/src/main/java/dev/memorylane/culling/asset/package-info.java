/** Files of one shot: RAW and JPEG, the parts of a Live Photo. They are culled once. */
package dev.memorylane.culling.asset;
