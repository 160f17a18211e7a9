/**
 * Camera RAW: not the sensor's values are developed, which is a matter of taste and of a program for it, but the preview
 * is taken that the camera put beside them: the largest JPEG whose head holds together. What a file claims of offsets,
 * counts and directories is believed within its bytes and within fixed numbers of steps.
 *
 * <p>The orientation is the one that the preview's own EXIF tells, where it has one; else the container's, for previews
 * are stored as the sensor saw them; but a preview that stands while the sensor lies, or the reverse, has been turned
 * already. The size told is the photo's, not the preview's, where the container tells it.
 */
package dev.memorylane.vision.decode.raw;
