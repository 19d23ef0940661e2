#!/usr/bin/env bash
# Corpus → src/QuoteSite.Core/Segmentation/Restoration/captions.model
# usage: train.sh <folder with train.jsonl.xz> [steps]
set -euo pipefail
corpus=${1:?usage: train.sh <folder with train.jsonl.xz> [steps]}
steps=${2:-2000}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Debian's PyTorch computes with its own kernels; a BLAS pinned for other programs only slows it.
unset OPENBLAS_CORETYPE OPENBLAS_L2_SIZE
python=/usr/bin/python3
"$python" "$here/prepare.py" "$corpus/train.jsonl.xz" "$work/words.npz"
"$python" "$here/train.py" "$work/words.npz" "$work/weights.pt" "$steps"
"$python" "$here/export.py" "$work/weights.pt" "$here/../QuoteSite.Core/Segmentation/Restoration/captions.model"
"$python" "$here/phrases.py" "$corpus/train.jsonl.xz" "$here/../QuoteSite.Core/Quotes/common-phrases.bits"
