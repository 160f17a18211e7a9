/**
 * XMP packets (ISO 16684-1) edited in place: what is not ours keeps its bytes. No library does that. Adobe's XMP Core and
 * a DOM both write the packet anew, which loses comments, the order and quotes of attributes, and encodings; so the
 * JDK's parser judges whether a packet is well formed and what its names mean, and only the few characters that change
 * are replaced in the text.
 */
package dev.memorylane.sidecar.xmp;
