/**
 * HEIC and AVIF: the structure is walked here, in bounds and without native code; the pixels are decoded by the libheif
 * of the system, which is looked for at the first such file and missed in words.
 *
 * <p>libheif applies the cropping, rotation and mirroring that the file asks for, so its pictures are upright and the
 * orientation of the EXIF is not applied again (ISO/IEC 23008-12, 6.5.10, has it that way). Of a collection, a sequence or
 * a live photo the primary picture is taken. Embedded thumbnails are not: they are 160 to 512 pixels wide, compressed
 * harder than the picture, and would tell another sharpness than the picture has.
 */
package dev.memorylane.vision.decode.heif;
