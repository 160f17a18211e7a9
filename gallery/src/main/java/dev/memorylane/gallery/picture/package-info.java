/** Pictures of photos in the sizes that people look at them: made from the originals once, kept within a bound. */
package dev.memorylane.gallery.picture;
