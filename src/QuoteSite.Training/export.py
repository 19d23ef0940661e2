"""Weights -> captions.model: tables as bytes with a scale a column, the convolutions as ONNX with half-precision weights.

usage: export.py weights.pt captions.model        (the layout is read by CaptionModel.cs)
"""
import io
import os
import struct
import sys

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import train

MAGIC = 0x4D435351


class Deep(torch.nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, x):
        return self.model.deep(x)


def onnx_bytes(model):
    buffer = io.BytesIO()
    example = torch.randn(1, train.FORM_WIDTH + train.ENDING_WIDTH, 1, 64)
    torch.onnx.export(Deep(model), example, buffer, input_names=["x"], output_names=["y"],
                      dynamic_axes={"x": {3: "words"}, "y": {3: "words"}}, opset_version=13)
    graph = onnx.load_from_string(buffer.getvalue())
    weights, casts = [], []
    for weight in graph.graph.initializer:
        values = numpy_helper.to_array(weight)
        if values.dtype == np.float32 and values.size > 1000:
            weights.append(numpy_helper.from_array(values.astype(np.float16), weight.name + "_half"))
            casts.append(helper.make_node("Cast", [weight.name + "_half"], [weight.name], to=TensorProto.FLOAT))
        else:
            weights.append(weight)
    nodes = casts + list(graph.graph.node)
    del graph.graph.initializer[:], graph.graph.node[:]
    graph.graph.initializer.extend(weights)
    graph.graph.node.extend(nodes)
    onnx.checker.check_model(graph)
    return graph.SerializeToString()


def quantized(table, largest):
    """A column's scale is its largest value (or quantile of it) / 127."""
    values = table.detach().numpy()
    scale = np.maximum(np.quantile(np.abs(values), largest, axis=0), 1e-6) / 127
    return scale.astype("<f4").tobytes() + np.clip(np.round(values / scale), -127, 127).astype(np.int8).tobytes()


def main():
    source, target = sys.argv[1:]
    model = train.CaptionModel()
    model.load_state_dict(torch.load(source))
    model.eval()
    deep = onnx_bytes(model)
    with open(target, "wb") as file:
        file.write(struct.pack("<II", MAGIC, train.WIDE_ROWS) + quantized(model.wide.weight, 1.0))
        for table in (model.form.weight, model.ending.weight):
            file.write(struct.pack("<II", *table.shape) + quantized(table, 0.9999))
        file.write(struct.pack("<I", len(deep)) + deep)
    print(f"{os.path.getsize(target)} bytes")


main()
