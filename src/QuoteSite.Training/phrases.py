"""Transcripts -> common-phrases.bits: which groups of two to five words are said in three episodes or more.

usage: phrases.py train.jsonl.xz common-phrases.bits

A set of bits indexed by a hash of the words' stems (read by CommonPhrases.cs). What many shows say is no saying of one.
"""
import json
import lzma
import re
import sys

import numpy as np

BITS, COUNTERS, EPISODES, LONGEST = 1 << 22, 1 << 30, 3, 5
COMMONEST = 250  # words that a phrase neither begins nor ends with
STRIP = re.compile(r"^[^\w$%&@#]+|[^\w%&]+$")


def form_of(token):
    return STRIP.sub("", token).lower().replace("’", "'")


def has_vowel(stem):
    return len(stem) >= 3 and any(c in "aeiouy" for c in stem)


def undouble(stem):
    return stem[:-1] if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "lsz" else stem


def stem_of(form):
    """As Stem.cs does."""
    stem = form[:-2] if form.endswith("'s") else form
    if stem.endswith("ies") and len(stem) > 4:
        return stem[:-3] + "y"
    if stem.endswith("s") and len(stem) > 3 and stem[-2] not in "sui":
        stem = stem[:-1]
    if stem.endswith("ing") and has_vowel(stem[:-3]):
        stem = undouble(stem[:-3])
    elif stem.endswith("ed") and has_vowel(stem[:-2]):
        stem = undouble(stem[:-2])
    return stem[:-1] if stem.endswith("e") and len(stem) > 3 else stem


def fnv(text):
    value = 2166136261
    for byte in text.encode("utf8"):
        value = ((value ^ byte) * 16777619) & 0xFFFFFFFF
    return value


def mix(value, word):
    mixed = ((value ^ word) * np.uint64(0x9E3779B1) + np.uint64(0x7F4A7C15)) & np.uint64(0xFFFFFFFF)
    return mixed ^ (mixed >> np.uint64(15))


def main():
    source, target = sys.argv[1:]
    numbers, hashes, episodes = {}, [], []
    with lzma.open(source, "rt", encoding="utf8") as lines:
        for line in lines:
            words = []
            for turn in json.loads(line)["turns"]:
                for form in filter(None, map(form_of, turn["text"].split())):
                    if form not in numbers:
                        numbers[form] = len(hashes)
                        hashes.append(fnv(stem_of(form)))
                    words.append(numbers[form])
            episodes.append(np.array(words, dtype=np.int64))
    hashes = np.array(hashes, dtype=np.uint64)
    uses = np.bincount(np.concatenate(episodes), minlength=len(hashes))
    has_substance = np.ones(len(hashes), dtype=bool)
    has_substance[np.argsort(-uses)[:COMMONEST]] = False

    count = np.zeros(COUNTERS, dtype=np.uint8)
    for words in episodes:
        stems, opens = hashes[words], has_substance[words]
        value, said = stems, []
        for length in range(2, LONGEST + 1):
            value = mix(value[:-1], stems[length - 1:])
            said.append(value[opens[:len(value)] & opens[length - 1:]])
        rows = np.unique(np.concatenate(said) & np.uint64(COUNTERS - 1)).astype(np.int64)
        count[rows] = np.minimum(count[rows], 250) + 1
    bits = np.zeros(BITS, dtype=bool)
    bits[np.flatnonzero(count >= EPISODES) & (BITS - 1)] = True
    np.packbits(bits, bitorder="little").tofile(target)
    print(f"{bits.mean():.3f} of the bits are set")


main()
