"""Writes text towers with random weights, their tokenizers, and what transformers 4.51.3 makes of some texts.

    python text.py tiny ../src/test/resources/dev/memorylane/vision/text     the committed fixtures
    python text.py full DIRECTORY      full-size configurations, 2.6 GB

Needs: pip install "transformers==4.51.3" "torch==2.7.1" "sentencepiece==0.2.*" "protobuf"
"""

import argparse
import io
import json
import pathlib

import sentencepiece
import torch
from tokenizers import Tokenizer, models, pre_tokenizers, trainers
from transformers import (AutoTokenizer, CLIPConfig, CLIPModel, CLIPTokenizerFast, SiglipConfig, SiglipModel,
                          SiglipTokenizer, T5Tokenizer)
from transformers.convert_slow_tokenizer import T5Converter

CORPUS = """a photo of a dog. a photo of a cat. a picture of two dogs in the snow, playing with a red ball.
the mountains behind the lake at sunset. my friend's birthday cake with candles! people walking in the old town.
a boat on the river under a stone bridge; children on the beach. it's raining in the city at night. we're hiking.
close-up of a flower in the garden. a train leaving the station. food on a wooden table, seen from above."""

TEXTS = [
    "a photo of a dog",
    "A  Photo of a CAT!",
    "",
    "   ",
    "the friend's old-town birthday (12 candles), at night?",
    "\tsunset\nbehind\u00a0the lake ",
    "caf\u00e9 na\u00efve \u00c5ngstr\u00f6m e\u0301",
    "\u96ea\u306e\u5c71 \U0001f600 \u2581under",
    "N/A <b> a_b {c} ~100%",
    "\u0130STANBUL \u03a3\u0391\u03a3\x1cStra\u00dfe.\x85 \u200b\u2460 \ufb01",
    "! after punctuation",
    "a photo of a dog playing with a red ball on the beach " * 12,
]

# width, MLP width, blocks, heads, vocabulary, projection, activation of the published text towers.
FULL = {
    "clip-vit-base-patch32": (512, 2048, 12, 8, 49408, 512),
    "clip-vit-large-patch14": (768, 3072, 12, 12, 49408, 768),
    "siglip-base-patch16-224": (768, 3072, 12, 12, 32000, 768),
    "siglip-so400m-patch14-384": (1152, 4304, 27, 16, 32000, 1152),
}


def clip_tokenizer(folder):
    """Byte-level pairs as CLIP's, learned from a few lines; ends with <|endoftext|> as the highest id."""
    tokenizer = Tokenizer(models.BPE(end_of_word_suffix="</w>"))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Whitespace(), pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)])
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    tokenizer.train_from_iterator(CORPUS.splitlines(), trainers.BpeTrainer(
        vocab_size=330, initial_alphabet=alphabet, end_of_word_suffix="</w>", show_progress=False))
    merges = [" ".join(merge) for merge in json.loads(tokenizer.to_str())["model"]["merges"]]
    tokens = alphabet + [letter + "</w>" for letter in alphabet] + ["".join(merge.split()) for merge in merges]
    tokens = list(dict.fromkeys(tokens)) + ["<|startoftext|>", "<|endoftext|>"]
    (folder / "vocab.json").write_text(json.dumps({token: i for i, token in enumerate(tokens)}))
    (folder / "merges.txt").write_text("#version: 0.2\n" + "\n".join(merges))
    fast = CLIPTokenizerFast(str(folder / "vocab.json"), str(folder / "merges.txt"), model_max_length=77)
    fast.save_pretrained(folder)
    return fast


def siglip_tokenizer(folder, rule):
    """A unigram sentencepiece model as SigLIP's, and tokenizer.json as made from it for the fast tokenizers."""
    written = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(CORPUS.lower().splitlines()), model_writer=written, vocab_size=120, pad_id=0, eos_id=1,
        unk_id=2, bos_id=-1, model_type="unigram", hard_vocab_limit=False, minloglevel=2,
        normalization_rule_name=rule)
    (folder / "spiece.model").write_bytes(written.getvalue())
    slow = SiglipTokenizer(str(folder / "spiece.model"), model_input_names=["input_ids"])
    slow.save_pretrained(folder)
    T5Converter(T5Tokenizer(str(folder / "spiece.model"), extra_ids=0)).converted().save(str(folder / "tokenizer.json"))
    return slow


def perturbed(model, seed):
    """Fresh weights have norms of one and biases of zero, behind which mistakes hide."""
    torch.manual_seed(seed)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if parameter.dim() < 2 and "logit" not in name:
                parameter.add_(torch.randn_like(parameter) * 0.1)
            elif "text_model.embeddings" in name:
                parameter.copy_(torch.randn_like(parameter) * 0.05)
    return model.eval()


def clip(width, mlp, blocks, heads, vocabulary, projection, eos):
    text = dict(hidden_size=width, intermediate_size=mlp, num_hidden_layers=blocks, num_attention_heads=heads,
                vocab_size=vocabulary, projection_dim=projection, eos_token_id=eos, bos_token_id=0, pad_token_id=1)
    vision = dict(hidden_size=16, intermediate_size=16, num_hidden_layers=1, num_attention_heads=2, image_size=16,
                  patch_size=8, projection_dim=projection)
    torch.manual_seed(3)
    return CLIPModel(CLIPConfig(text_config=text, vision_config=vision, projection_dim=projection))


def siglip(width, mlp, blocks, heads, vocabulary, projection):
    text = dict(hidden_size=width, intermediate_size=mlp, num_hidden_layers=blocks, num_attention_heads=heads,
                vocab_size=vocabulary, projection_size=projection)
    vision = dict(hidden_size=projection, intermediate_size=16, num_hidden_layers=1, num_attention_heads=2,
                  image_size=16, patch_size=8)
    torch.manual_seed(3)
    model = SiglipModel(SiglipConfig(text_config=text, vision_config=vision))
    with torch.no_grad():
        model.logit_scale.fill_(2.3)
        model.logit_bias.fill_(-2.1)
    return model


def reference(model, tokenizer, is_clip):
    padding = dict(padding=True) if is_clip else dict(padding="max_length", max_length=64)
    tokens = tokenizer(TEXTS, truncation=True, return_tensors="pt", **padding)
    lone = [tokenizer([text], truncation=True, **({} if is_clip else padding))["input_ids"][0] for text in TEXTS]
    torch.manual_seed(11)
    pixels = torch.randn(3, 3, 16, 16)
    with torch.no_grad():
        out = model(pixel_values=pixels, **tokens)
        features = model.get_text_features(**tokens)
    return dict(texts=TEXTS, ids=lone, features=features.tolist(), text_embeds=out.text_embeds.tolist(),
                image_embeds=out.image_embeds.tolist(), logits_per_image=out.logits_per_image.tolist())


def write(folder, is_clip, shape, dtype=torch.float32, eos=None, rule="identity"):
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer = clip_tokenizer(folder) if is_clip else siglip_tokenizer(folder, rule)
    eos = tokenizer.eos_token_id if eos is None else eos
    vocabulary = shape[4] or len(tokenizer)
    shape = (*shape[:4], vocabulary, shape[5])
    model = perturbed(clip(*shape, eos) if is_clip else siglip(*shape), 5)
    model = model.to(dtype).float()
    expected = reference(model, tokenizer, is_clip)
    model.to(dtype).save_pretrained(folder)
    (folder / "expected.json").write_text(json.dumps(rounded(expected), separators=(",", ":")))
    for name in ["vocab.json", "merges.txt", "spiece.model", "special_tokens_map.json", "added_tokens.json"]:
        (folder / name).unlink(missing_ok=True)
    print(folder.name, "written")


def rounded(value):
    """Seven significant digits, so that fixtures stay small."""
    if isinstance(value, dict):
        return {key: rounded(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [rounded(inner) for inner in value]
    return float(f"{value:.7g}") if isinstance(value, float) else value


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=["tiny", "full"])
    parser.add_argument("target", type=pathlib.Path)
    arguments = parser.parse_args()
    if arguments.kind == "tiny":
        write(arguments.target / "clip", True, (16, 32, 2, 2, None, 12))
        # The first files that OpenAI published say 2, which no text ends with: see the rule in CLIPTextTransformer.
        write(arguments.target / "clip-legacy", True, (16, 32, 2, 2, None, 12), torch.float16, eos=2)
        write(arguments.target / "siglip", False, (16, 36, 2, 2, None, 16))
    else:
        for name, shape in FULL.items():
            write(arguments.target / name, name.startswith("clip"), shape, rule="nmt_nfkc")


if __name__ == "__main__":
    main()
