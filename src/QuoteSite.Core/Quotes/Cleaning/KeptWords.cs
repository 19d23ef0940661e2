using QuoteSite.Core.Segmentation;

namespace QuoteSite.Core.Quotes.Cleaning;

/// <summary>The words of a sentence that are still kept, in order, for a rule that may leave out more of them.</summary>
internal sealed class KeptWords
{
    private readonly SegmentedTranscript _transcript;
    private readonly bool[] _leftOut;
    private readonly List<int> _indexes = [];

    public KeptWords(SegmentedTranscript transcript, Sentence sentence, bool[] leftOut)
    {
        _transcript = transcript;
        _leftOut = leftOut;
        for (var i = sentence.Span.First; i <= sentence.Span.Last; i++)
        {
            if (!leftOut[i])
                _indexes.Add(i);
        }
    }

    public int Count => _indexes.Count;

    /// <summary>Form of the kept word at a position; empty before the first and after the last.</summary>
    public string this[int at] => at >= 0 && at < _indexes.Count ? _transcript.Words[_indexes[at]].Form : "";

    /// <summary>The word exactly as transcribed, its punctuation with it.</summary>
    public string TextAt(int at) => _transcript.Words[_indexes[at]].Text;

    public bool HasMarkAfter(int at) =>
        at < 0 || at >= _indexes.Count || _transcript.Boundaries[_indexes[at]].Mark != BoundaryMark.None;

    public bool EndsWithQuestion => _transcript.Boundaries[_indexes[^1]].Mark == BoundaryMark.Question;

    public bool IsOut(int at) => _leftOut[_indexes[at]];

    public void LeaveOut(int at, int count = 1)
    {
        for (var i = at; i < at + count; i++)
            _leftOut[_indexes[i]] = true;
    }
}
