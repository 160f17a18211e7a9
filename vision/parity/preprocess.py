"""Writes what the image processors of transformers 4.51.3 make of drawn pictures, as hashes that the Java test compares.

    python preprocess.py ../src/test/resources/dev/memorylane/vision/preprocess/processors.json

Needs: pip install "transformers==4.51.3" "pillow==11.3.0" "numpy>=1.26"
"""

import hashlib
import json
import sys

import numpy as np
import transformers

IMAGENET_MEAN, IMAGENET_STD = [0.485, 0.456, 0.406], [0.229, 0.224, 0.225]
CLIP_MEAN = [0.48145466, 0.4578275, 0.40821073]
CLIP_STD = [0.26862954, 0.26130258, 0.27577711]

SMALL = [(1, 1), (1, 1000), (1000, 1), (3, 5), (5, 3), (33, 32), (224, 224), (223, 517), (640, 427)]
LARGE = [(6240, 4160)]


def picture(width, height):
    """Steep ramps with noise on them; the Java test draws the same."""
    y, x, c = np.ogrid[:height, :width, :3]
    index = ((y * width + x) * 3 + c).astype(np.uint64)
    noise = (index * 2654435761 + 40503) & 0xFFFFFFFF
    noise = ((noise ^ (noise >> 15)) * 2246822519 & 0xFFFFFFFF) >> 26
    return ((x * 7 + y * 13 + c * 50 + noise.astype(np.int64)) & 0xFF).astype(np.uint8)


def clusters(count=512):
    """Stands in for the published palette, of which only the form is public here: random colours in -1..1."""
    return np.random.default_rng(7).uniform(-1, 1, (count, 3)).round(6).tolist()


# Name: entries of preprocessor_config.json. Those of published models have the published entries.
CONFIGS = {
    "vit published before sizes had names": dict(
        do_normalize=True, do_resize=True, image_mean=[0.5] * 3, image_std=[0.5] * 3, size=224),
    "vit": dict(image_processor_type="ViTImageProcessor", do_normalize=True, do_rescale=True, do_resize=True,
                image_mean=[0.5] * 3, image_std=[0.5] * 3, resample=2, rescale_factor=1 / 255,
                size={"height": 224, "width": 224}),
    "vit 384": dict(feature_extractor_type="ViTFeatureExtractor", image_mean=[0.5] * 3, image_std=[0.5] * 3,
                    resample=2, size=384),
    "vit, a list as size, nulls": dict(image_processor_type="ViTImageProcessor", do_convert_rgb=None, image_mean=None,
                                       size=[96, 160]),
    "dino": dict(feature_extractor_type="ViTFeatureExtractor", do_normalize=True, do_resize=True,
                 image_mean=IMAGENET_MEAN, image_std=IMAGENET_STD, resample=3, size=224),
    "dinov2": dict(image_processor_type="BitImageProcessor", crop_size={"height": 224, "width": 224},
                   do_center_crop=True, do_convert_rgb=True, do_normalize=True, do_rescale=True, do_resize=True,
                   image_mean=IMAGENET_MEAN, image_std=IMAGENET_STD, resample=3,
                   rescale_factor=0.00392156862745098, size={"shortest_edge": 256}),
    "dinov2 at 518": dict(image_processor_type="BitImageProcessor", crop_size={"height": 518, "width": 518},
                          image_mean=IMAGENET_MEAN, image_std=IMAGENET_STD, size={"shortest_edge": 592}),
    "dinov2 at 112": dict(image_processor_type="BitImageProcessor", crop_size={"height": 112, "width": 112},
                          image_mean=IMAGENET_MEAN, image_std=IMAGENET_STD, size={"shortest_edge": 128}),
    "clip": dict(image_processor_type="CLIPImageProcessor", crop_size={"height": 224, "width": 224},
                 do_center_crop=True, do_convert_rgb=True, do_normalize=True, do_rescale=True, do_resize=True,
                 image_mean=CLIP_MEAN, image_std=CLIP_STD, resample=3, rescale_factor=1 / 255,
                 size={"shortest_edge": 224}),
    "clip, bare numbers": dict(feature_extractor_type="CLIPFeatureExtractor", crop_size=336, do_center_crop=True,
                               do_normalize=True, do_resize=True, image_mean=CLIP_MEAN, image_std=CLIP_STD,
                               resample=3, size=336),
    "clip, odd crop": dict(image_processor_type="CLIPImageProcessor", size={"shortest_edge": 60},
                           crop_size={"height": 47, "width": 56}),
    "clip, crop larger than the picture": dict(image_processor_type="CLIPImageProcessor", size={"shortest_edge": 64},
                                               crop_size={"height": 83, "width": 120}),
    "clip, squeezed then cropped": dict(image_processor_type="CLIPImageProcessor", size={"height": 70, "width": 90},
                                        crop_size=64),
    "siglip": dict(image_processor_type="SiglipImageProcessor", do_normalize=True, do_rescale=True, do_resize=True,
                   image_mean=[0.5] * 3, image_std=[0.5] * 3, resample=3, rescale_factor=1 / 255,
                   size={"height": 224, "width": 224}),
    "siglip 384": dict(image_processor_type="SiglipImageProcessor", image_mean=[0.5] * 3, image_std=[0.5] * 3,
                       resample=3, size={"height": 384, "width": 384}),
    "deit": dict(image_processor_type="DeiTImageProcessor", crop_size={"height": 224, "width": 224},
                 image_mean=IMAGENET_MEAN, image_std=IMAGENET_STD, resample=3, size={"height": 256, "width": 256}),
    "convnext 224": dict(image_processor_type="ConvNextImageProcessor", crop_pct=0.875, image_mean=IMAGENET_MEAN,
                         image_std=IMAGENET_STD, resample=3, size={"shortest_edge": 224}),
    "convnext 384": dict(feature_extractor_type="ConvNextFeatureExtractor", size=384),
    "imagegpt": dict(feature_extractor_type="ImageGPTFeatureExtractor", do_normalize=True, do_resize=True,
                     resample=2, size=32, clusters=clusters()),
    "one mean for all channels": dict(image_processor_type="ViTImageProcessor", size=64, image_mean=0.4,
                                      image_std=0.3),
    "not rescaled": dict(image_processor_type="ViTImageProcessor", size=64, do_rescale=False),
    "not normalised": dict(image_processor_type="ViTImageProcessor", size=64, do_normalize=False),
    "other factor": dict(image_processor_type="ViTImageProcessor", size=64, rescale_factor=1 / 127.5),
    **{f"filter {code}": dict(image_processor_type="ViTImageProcessor", size={"height": 48, "width": 80},
                              resample=code) for code in range(6)},
    **{f"nothing but the class {name}": dict(image_processor_type=f"{name}ImageProcessor")
       for name in ["ViT", "DeiT", "CLIP", "Bit", "Siglip", "ConvNext"]},
}
FOR_LARGE = ["vit", "dinov2", "clip", "siglip", "imagegpt", "filter 0"]


def processor(config):
    kind = config.get("image_processor_type") or config.get("feature_extractor_type", "ViTFeatureExtractor")
    return getattr(transformers, kind.replace("FeatureExtractor", "ImageProcessor")).from_dict(dict(config))


def digest(config, width, height):
    # Told the format, because a picture 1 or 3 pixels high would be taken for one with its channels first.
    made = processor(config)(picture(width, height), input_data_format="channels_last", return_tensors="np")
    if "clusters" in config:
        values = made["input_ids"][0].astype("<i4")
    else:
        values = made["pixel_values"][0].astype("<f4")
    return hashlib.sha256(values.tobytes()).hexdigest()[:16]


def main(target):
    cases = []
    for name, config in CONFIGS.items():
        for width, height in SMALL + (LARGE if name in FOR_LARGE else []):
            cases.append([name, width, height, digest(config, width, height)])
        print(name, file=sys.stderr)
    lines = ",\n".join("  " + json.dumps(case) for case in cases)
    configs = ",\n".join(f"  {json.dumps(name)}: {json.dumps(config)}" for name, config in CONFIGS.items())
    with open(target, "w") as out:
        out.write(f'{{"configs": {{\n{configs}\n}}, "cases": [\n{lines}\n]}}\n')


if __name__ == "__main__":
    main(sys.argv[1])
