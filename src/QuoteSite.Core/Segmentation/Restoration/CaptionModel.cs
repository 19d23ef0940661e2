using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Microsoft.ML.OnnxRuntime;
using QuoteSite.Core.Normalization;

namespace QuoteSite.Core.Segmentation.Restoration;

/// <summary>
/// Punctuation, casing, changes of speaker and roles for words that came without any. Wide and deep (Cheng et al., 2016):
/// a table of weights for the word groups around a gap, and eight gated dilated convolutions (van den Oord et al., 2016)
/// over hashed word embeddings, trained together by QuoteSite.Training.
/// </summary>
public sealed class CaptionModel : IDisposable
{
    private const uint Magic = 0x4D435351;
    private const int WideOutputs = 4;

    /// <summary>Words on either side that the convolutions see: the sum of their dilations, and the next word.</summary>
    private const int Reach = 130;

    /// <summary>Words a run of the network; long enough that the reach on both sides costs little.</summary>
    private const int Stretch = 2048;

    private static readonly Lazy<CaptionModel> Shipped = new(LoadShipped);

    /// <summary>Keeps the mapped bytes of the assembly alive; only the rows that a transcript needs are ever read from disk.</summary>
    private readonly UnmanagedMemoryStream _file;
    private readonly Layout _layout;
    private readonly InferenceSession _deep;

    private CaptionModel(UnmanagedMemoryStream file)
    {
        _file = file;
        _layout = Layout.Read(Bytes);
        // Optimizing the graph takes longer to load than it saves: there is nothing to fuse in a row of convolutions.
        using var options = new SessionOptions { GraphOptimizationLevel = GraphOptimizationLevel.ORT_DISABLE_ALL };
        options.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
        _deep = new InferenceSession(Bytes.Slice(_layout.Deep, _layout.DeepLength).ToArray(), options);
    }

    private unsafe ReadOnlySpan<byte> Bytes => new(_file.PositionPointer, (int)_file.Length);

    /// <summary>The model inside this assembly; loaded when raw text first comes, and kept.</summary>
    public static CaptionModel Default => Shipped.Value;

    public void Dispose()
    {
        _deep.Dispose();
        _file.Dispose();
    }

    /// <summary>One prediction a word, in order. Time grows linearly with the words, memory with <see cref="Stretch"/>.</summary>
    public WordPrediction[] Predict(IReadOnlyList<Word> words)
    {
        var hashes = new WordHash[words.Count];
        for (var i = 0; i < words.Count; i++)
            hashes[i] = WordHash.Of(words[i].Form);
        var predictions = new WordPrediction[words.Count];
        for (var from = 0; from < words.Count; from += Stretch)
            PredictStretch(hashes, from, Math.Min(words.Count, from + Stretch), predictions);
        return predictions;
    }

    private void PredictStretch(ReadOnlySpan<WordHash> words, int from, int to, WordPrediction[] predictions)
    {
        var begin = Math.Max(0, from - Reach);
        var seen = Math.Min(words.Length, to + Reach) - begin;
        var input = new float[_layout.InputWidth * seen];
        for (var i = 0; i < seen; i++)
            Embed(words[begin + i], input, i, seen);

        using var tensor = OrtValue.CreateTensorValueFromMemory(input, [1, _layout.InputWidth, 1, seen]);
        using var run = new RunOptions();
        using var outputs = _deep.Run(run, ["x"], [tensor], ["y"]);
        var deep = outputs[0].GetTensorDataAsSpan<float>();

        Span<int> rows = stackalloc int[WordGroups.Count];
        Span<float> wide = stackalloc float[WideOutputs];
        for (var i = from; i < to; i++)
        {
            WordGroups.Hash(words, i, _layout.WideMask, rows);
            Weigh(rows, wide);
            predictions[i] = Decide(deep, i - begin, seen, wide);
        }
    }

    /// <summary>Channels first: value <c>d</c> of word <c>i</c> stands at <c>d × seen + i</c>.</summary>
    private void Embed(WordHash word, float[] input, int at, int seen)
    {
        var file = Bytes;
        var channel = 0;
        Copy(file, _layout.Forms, (int)(word.Form & _layout.FormMask), _layout.FormWidth, _layout.FormScales);
        Copy(file, _layout.Endings, (int)(word.Ending & _layout.EndingMask), _layout.EndingWidth, _layout.EndingScales);

        void Copy(ReadOnlySpan<byte> file, int table, int row, int width, float[] scales)
        {
            var values = MemoryMarshal.Cast<byte, sbyte>(file.Slice(table + row * width, width));
            for (var d = 0; d < width; d++)
                input[channel++ * seen + at] = values[d] * scales[d];
        }
    }

    private void Weigh(ReadOnlySpan<int> rows, Span<float> wide)
    {
        wide.Clear();
        var table = MemoryMarshal.Cast<byte, sbyte>(Bytes.Slice(_layout.Wide, _layout.WideLength));
        foreach (var row in rows)
        {
            for (var o = 0; o < WideOutputs; o++)
                wide[o] += table[row * WideOutputs + o];
        }

        for (var o = 0; o < WideOutputs; o++)
            wide[o] *= _layout.WideScales[o];
    }

    /// <summary>Rows of the network: none, comma, period, question, turn, lower, capital, capitals, guest.</summary>
    private static WordPrediction Decide(ReadOnlySpan<float> deep, int at, int seen, ReadOnlySpan<float> wide)
    {
        var comma = deep[1 * seen + at] + wide[0];
        var period = deep[2 * seen + at] + wide[1];
        var question = deep[3 * seen + at] + wide[2];
        var (_, c, p, q) = Softmax(deep[at], comma, period, question);
        var (_, capital, capitals, _) = Softmax(
            deep[5 * seen + at],
            deep[6 * seen + at],
            deep[7 * seen + at],
            float.NegativeInfinity
        );
        var turn = 1 / (1 + MathF.Exp(-(deep[4 * seen + at] + wide[3])));
        return new WordPrediction(c, p, q, turn, capital, capitals, deep[8 * seen + at]);
    }

    private static (float A, float B, float C, float D) Softmax(float a, float b, float c, float d)
    {
        var max = MathF.Max(MathF.Max(a, b), MathF.Max(c, d));
        (a, b, c, d) = (MathF.Exp(a - max), MathF.Exp(b - max), MathF.Exp(c - max), MathF.Exp(d - max));
        var sum = a + b + c + d;
        return (a / sum, b / sum, c / sum, d / sum);
    }

    private static CaptionModel LoadShipped()
    {
        // A resource of an assembly that lies in a file is a view of that file, and is not copied.
        var resource =
            typeof(CaptionModel).Assembly.GetManifestResourceStream("captions.model") as UnmanagedMemoryStream
            ?? throw new InvalidOperationException(
                "QuoteSite.Core was built without its caption model, captions.model."
            );
        return new CaptionModel(resource);
    }

    /// <summary>Where the parts of a model file lie; written by export.py, all numbers little-endian.</summary>
    private sealed record Layout(
        int WideRows,
        int Wide,
        float[] WideScales,
        int FormRows,
        int FormWidth,
        int Forms,
        float[] FormScales,
        int EndingRows,
        int EndingWidth,
        int Endings,
        float[] EndingScales,
        int Deep,
        int DeepLength
    )
    {
        public uint WideMask => (uint)WideRows - 1;
        public uint FormMask => (uint)FormRows - 1;
        public uint EndingMask => (uint)EndingRows - 1;
        public int WideLength => WideRows * WideOutputs;
        public int InputWidth => FormWidth + EndingWidth;

        public static Layout Read(ReadOnlySpan<byte> file)
        {
            var at = 0;
            if (BinaryPrimitives.ReadUInt32LittleEndian(file) != Magic)
                throw new InvalidDataException(
                    "captions.model is no caption model, or was written by another version."
                );
            at += sizeof(uint);
            var wideRows = Int(file, ref at);
            var wideScales = Floats(file, ref at, WideOutputs);
            var wide = Skip(ref at, wideRows * WideOutputs);
            var (formRows, formWidth) = (Int(file, ref at), Int(file, ref at));
            var formScales = Floats(file, ref at, formWidth);
            var forms = Skip(ref at, formRows * formWidth);
            var (endingRows, endingWidth) = (Int(file, ref at), Int(file, ref at));
            var endingScales = Floats(file, ref at, endingWidth);
            var endings = Skip(ref at, endingRows * endingWidth);
            var deepLength = Int(file, ref at);
            return new Layout(
                wideRows,
                wide,
                wideScales,
                formRows,
                formWidth,
                forms,
                formScales,
                endingRows,
                endingWidth,
                endings,
                endingScales,
                at,
                deepLength
            );
        }

        private static int Int(ReadOnlySpan<byte> file, ref int at)
        {
            var value = BinaryPrimitives.ReadInt32LittleEndian(file[at..]);
            at += sizeof(int);
            return value;
        }

        private static float[] Floats(ReadOnlySpan<byte> file, ref int at, int count)
        {
            var values = MemoryMarshal.Cast<byte, float>(file.Slice(at, count * sizeof(float))).ToArray();
            at += count * sizeof(float);
            return values;
        }

        private static int Skip(ref int at, int length)
        {
            var start = at;
            at += length;
            return start;
        }
    }
}
