/** {@code ./lane bench vision}: our embedder beside PyTorch, ONNX Runtime, OpenVINO, Pillow, OpenCV and libvips. */
package dev.memorylane.bench.vision;
