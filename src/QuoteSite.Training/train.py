"""Trains the caption model: a wide table of word groups and deep gated convolutions, together.

usage: train.py words.npz weights.pt steps
"""
import math
import sys

import numpy as np
import torch

WIDE_ROWS, FORM_ROWS, ENDING_ROWS = 1 << 21, 1 << 16, 1 << 13
FORM_WIDTH, ENDING_WIDTH, CHANNELS = 96, 32, 160
DILATIONS = [1, 2, 4, 8, 16, 32, 64, 1]
# Words around a gap, relative to the word before it; the order is WordGroups.cs's.
PATTERNS = [(0,), (1,), (-1, 0), (0, 1), (1, 2), (-1, 0, 1), (0, 1, 2), (-2, -1, 0), (1, 2, 3), (-1, 0, 1, 2)]
# How often a group is kept while training: long ones are rare and would be learned by heart.
KEEP = {1: 0.9, 2: 0.75, 3: 0.6, 4: 0.6}
STRETCH, BATCH, HELD_OUT_EPISODES = 512, 48, 60
DENSE_RATE, SPARSE_RATE, WIDE_RATE, WARM_UP = 3e-3, 3e-3, 6e-3, 200
TURN_WEIGHT, CASE_WEIGHT, ROLE_WEIGHT = 0.5, 0.3, 0.15
UNKNOWN_CASE = 3


def mix(value, word):
    mixed = ((value ^ word) * 0x9E3779B1 + 0x7F4A7C15) & 0xFFFFFFFF
    return mixed ^ (mixed >> 15)


def groups(forms):
    padded = torch.nn.functional.pad(forms, (2, 3))
    length = forms.shape[1]
    rows = []
    for number, pattern in enumerate(PATTERNS):
        value = torch.full_like(forms, number * 0x1234567 + 1)
        for offset in pattern:
            value = mix(value, padded[:, 2 + offset:2 + offset + length])
        rows.append(value & (WIDE_ROWS - 1))
    return torch.stack(rows, -1)


class CaptionModel(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.wide = torch.nn.EmbeddingBag(WIDE_ROWS, 4, mode="sum", sparse=True)
        self.wide.weight.data.zero_()
        self.form = torch.nn.Embedding(FORM_ROWS, FORM_WIDTH, sparse=True)
        self.ending = torch.nn.Embedding(ENDING_ROWS, ENDING_WIDTH, sparse=True)
        for table in (self.form, self.ending):
            table.weight.data.normal_(0, 0.1)
        self.enter = torch.nn.Conv2d(FORM_WIDTH + ENDING_WIDTH, CHANNELS, 1)
        self.gated = torch.nn.ModuleList(
            torch.nn.Conv2d(CHANNELS, 2 * CHANNELS, (1, 3), padding=(0, d), dilation=(1, d)) for d in DILATIONS)
        self.leave = torch.nn.Conv2d(CHANNELS, 9, (1, 2))  # this word and the next
        self.leave.weight.data.mul_(0.3)
        self.drop = torch.nn.Dropout(0.1)
        self.keep = torch.tensor([[KEEP[len(p)] for p in PATTERNS]])

    def deep(self, x):
        x = self.enter(x)
        for layer in self.gated:
            value, gate = layer(x).chunk(2, 1)
            x = x + self.drop(value * torch.sigmoid(gate))
        return self.leave(torch.nn.functional.pad(x, (0, 1)))

    def forward(self, forms, endings):
        batch, length = forms.shape
        x = torch.cat([self.form(forms & (FORM_ROWS - 1)), self.ending(endings & (ENDING_ROWS - 1))], -1)
        x = x.permute(0, 2, 1).unsqueeze(2).contiguous(memory_format=torch.channels_last)
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.training):
            y = self.deep(x)
        y = y.float().squeeze(2).permute(0, 2, 1)
        rows = groups(forms).reshape(batch * length, -1)
        weights = None
        if self.training:
            keep = self.keep.expand(len(rows), -1)
            weights = torch.bernoulli(keep) / keep
        wide = self.wide(rows, per_sample_weights=weights).view(batch, length, 4)
        mark = y[..., :4] + torch.cat([torch.zeros_like(wide[..., :1]), wide[..., :3]], -1)
        return mark, y[..., 4] + wide[..., 3], y[..., 5:8], y[..., 8]


def loss_of(model, data, starts):
    places = starts[:, None] + np.arange(STRETCH)
    form, ending, mark, turn, case, role = (
        torch.from_numpy(data[name][places].astype(np.int64)) for name in ("form", "ending", "mark", "turn", "case", "role"))
    if model.training:  # a word in fifty is another: embeddings must not carry a sentence alone
        form = torch.where(torch.rand(form.shape) < 0.02, form.roll(7, 1), form)
    marks, turns, cases, guests = model(form, ending)
    entropy = torch.nn.functional.cross_entropy
    binary = torch.nn.functional.binary_cross_entropy_with_logits
    case = torch.where(case == UNKNOWN_CASE, torch.full_like(case, -100), case)
    known = (role > 0).float()
    role_loss = (binary(guests, (role == 2).float(), reduction="none") * known).sum() / known.sum().clamp(min=1)
    return (entropy(marks.reshape(-1, 4), mark.reshape(-1))
            + TURN_WEIGHT * binary(turns, turn.float())
            + CASE_WEIGHT * entropy(cases.reshape(-1, 3), case.reshape(-1), ignore_index=-100)
            + ROLE_WEIGHT * role_loss)


def boundary_f1(model, data, begin, end):
    """Best F1 of sentence ends on held-out words, over thresholds."""
    model.eval()
    found = []
    with torch.no_grad():
        for at in range(begin, end - 4096, 4096):
            words = (torch.from_numpy(data[name][at:at + 4096].astype(np.int64))[None] for name in ("form", "ending"))
            found.append(model(*words)[0].softmax(-1)[0, :, 2:].sum(-1).numpy())
    model.train()
    found = np.concatenate(found)
    truth = data["mark"][begin:begin + len(found)] >= 2
    return max(2 * ((found >= t) & truth).sum() / ((found >= t).sum() + truth.sum()) for t in (0.3, 0.35, 0.4, 0.45, 0.5))


def main():
    source, target, steps = sys.argv[1], sys.argv[2], int(sys.argv[3])
    torch.manual_seed(1)
    chance = np.random.default_rng(3)
    arrays = np.load(source)
    data = {name: arrays[name] for name in arrays.files}
    end = int(data["offsets"][-1 - HELD_OUT_EPISODES])
    model = CaptionModel()
    model.train()
    tables = [model.form.weight, model.ending.weight, model.wide.weight]
    dense = [p for p in model.parameters() if not any(p is t for t in tables)]
    optimizers = [(torch.optim.AdamW(dense, weight_decay=1e-3, betas=(0.9, 0.98)), DENSE_RATE),
                  (torch.optim.SparseAdam(tables[:2]), SPARSE_RATE),
                  (torch.optim.SparseAdam(tables[2:]), WIDE_RATE)]
    order, at = [], 0
    for step in range(steps):
        if at + BATCH > len(order):
            order, at = chance.permutation(np.arange(int(chance.integers(STRETCH)), end - STRETCH - 1, STRETCH)), 0
        rate = min(1, (step + 1) / WARM_UP) * (0.485 * (1 + math.cos(math.pi * step / steps)) + 0.03)
        loss = loss_of(model, data, order[at:at + BATCH])
        at += BATCH
        for optimizer, base in optimizers:
            optimizer.param_groups[0]["lr"] = base * rate
            optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(dense, 1.0)
        for optimizer, _ in optimizers:
            optimizer.step()
        if step % 100 == 99:
            print(f"step {step + 1}: loss {float(loss):.3f}", flush=True)
    print(f"held-out boundary F1 {boundary_f1(model, data, end, int(data['offsets'][-1])):.4f}")
    torch.save(model.state_dict(), target)


if __name__ == "__main__":
    main()
