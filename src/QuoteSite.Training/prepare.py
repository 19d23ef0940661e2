"""Transcripts that people punctuated and labelled -> arrays of words and of what a writer put after them.

usage: prepare.py train.jsonl.xz words.npz

Half of the episodes are made like captions: fillers, stutters and restarts put in, words dropped or mis-heard, numbers as
digits. The forms and hashes are those of WordForm.cs and WordHash.cs.
"""
import collections
import json
import lzma
import random
import re
import sys

import numpy as np

STRIP = re.compile(r"^[^\w$%&@#]+|[^\w%&]+$")
FILLERS = (["um", "uh"] * 6 + ["like"] * 5 + ["you know"] * 3 + ["i mean"] * 2
           + ["kind of", "sort of", "so", "just", "yeah", "right", "well"])
DIGITS = {"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
          "ten": "10", "twenty": "20", "thirty": "30", "hundred": "100"}
NONE, COMMA, PERIOD, QUESTION = range(4)
LOWER, CAPITAL, CAPITALS, UNKNOWN = range(4)
NO_ROLE, HOST, GUEST = range(3)


def fnv(text):
    value = 2166136261
    for byte in text.encode("utf8"):
        value = ((value ^ byte) * 16777619) & 0xFFFFFFFF
    return value


_hashes = {}


def hashes(form):
    if form not in _hashes:
        shape = re.sub(r"\d", "0", form)
        _hashes[form] = fnv(shape), fnv("~" + shape[-3:])
    return _hashes[form]


def form_of(token):
    return STRIP.sub("", token).lower().replace("’", "'")


def mark_of(token):
    tail = re.search(r"[^\w%&]*$", token).group()
    if "?" in tail:
        return QUESTION
    if re.search(r"[.!]", tail) and "..." not in tail:
        return PERIOD
    return COMMA if re.search(r"[,;:\-)]", tail) or "..." in tail else NONE


def case_of(token):
    letters = [c for c in STRIP.sub("", token) if c.isalpha()]
    if len(letters) > 1 and all(c.isupper() for c in letters):
        return CAPITALS
    return CAPITAL if letters and letters[0].isupper() else LOWER


def turns_of(episode):
    """-> (speaker, [[form, case, mark], ...]) for each turn that has a word."""
    for turn in episode["turns"]:
        words = []
        for token in turn["text"].replace("—", " — ").replace("…", "... ").split():
            form = form_of(token)
            if form:
                words.append([form, case_of(token), mark_of(token)])
            elif words:
                words[-1][2] = words[-1][2] or COMMA  # a lone dash punctuates the word before it
        if words:
            words[-1][2] = max(words[-1][2], PERIOD)
            yield turn["speaker"], words


def roles_of(turns):
    """Who is host and who is guest where two people talk: the guest says more."""
    count = collections.Counter()
    for speaker, words in turns:
        count[speaker] += len(words)
    major = [name for name, words in count.most_common(6) if words >= 40]
    two = len(major) == 2 or (len(major) > 2 and count[major[1]] > 5 * count[major[2]])
    return {major[0]: GUEST, major[1]: HOST} if two else {}


def rows_of(episode, chance, common):
    """-> rows (form hash, ending hash, mark, speaker changes, case, role)."""
    turns = list(turns_of(episode))
    roles = roles_of(turns)
    level = chance.choice([0, 0, 0.5, 1, 2])
    rows = []
    previous = None

    def put(form, case, mark, role):
        rows.append([*hashes(form), mark, 0, case, role])

    for speaker, words in turns:
        if previous is not None and speaker != previous and rows:
            rows[-1][3] = 1
        previous = speaker
        role = roles.get(speaker, NO_ROLE)
        starts = True
        for i, (form, case, mark) in enumerate(words):
            if starts and case == CAPITAL:
                case = UNKNOWN  # every sentence begins with a capital: this one says nothing
            if level:
                roll = chance.random()
                if roll < 0.025 * level:
                    for filler in chance.choice(FILLERS).split():
                        put(filler, LOWER, NONE, role)
                elif roll < 0.035 * level:
                    put(form, case, NONE, role)
                    if chance.random() < 0.3:
                        put(form, case, NONE, role)
                elif roll < 0.043 * level and i + 2 < len(words) and mark == NONE and words[i + 1][2] == NONE:
                    put(form, case, NONE, role)
                    put(words[i + 1][0], words[i + 1][1], NONE, role)
                roll = chance.random()
                if roll < 0.008 * level and mark == NONE and not starts:
                    continue
                if roll < 0.016 * level:
                    form = common[int(chance.random() ** 2 * len(common))]
                elif form in DIGITS and chance.random() < 0.5:
                    form = DIGITS[form]
            put(form, case, mark, role)
            starts = mark in (PERIOD, QUESTION)
    return rows


def main():
    source, target = sys.argv[1:]
    chance = random.Random(7)
    with lzma.open(source, "rt", encoding="utf8") as lines:
        episodes = [json.loads(line) for line in lines]
    chance.shuffle(episodes)
    count = collections.Counter()
    for episode in episodes[::10]:
        for turn in episode["turns"]:
            count.update(form_of(token) for token in turn["text"].split())
    common = [form for form, _ in count.most_common(5000) if form]

    parts, offsets = [], [0]
    for episode in episodes:
        rows = rows_of(episode, chance, common)
        if len(rows) >= 200:
            parts.append(np.array(rows, dtype=np.uint32))
            offsets.append(offsets[-1] + len(rows))
    rows = np.concatenate(parts)
    small = {name: rows[:, i].astype(np.uint8) for i, name in enumerate(["mark", "turn", "case", "role"], start=2)}
    np.savez(target, form=rows[:, 0], ending=rows[:, 1], offsets=np.array(offsets), **small)
    print(f"{len(rows)} words of {len(parts)} episodes")


main()
