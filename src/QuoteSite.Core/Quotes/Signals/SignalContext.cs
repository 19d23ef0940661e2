using QuoteSite.Core.Normalization;
using QuoteSite.Core.Segmentation;

namespace QuoteSite.Core.Quotes.Signals;

/// <summary>What a signal may look at besides the candidate.</summary>
public sealed class SignalContext
{
    private readonly Dictionary<string, int> _stemCounts = new(StringComparer.Ordinal);

    private readonly HashSet<int> _turnEnds;

    public SignalContext(SegmentedTranscript transcript, IReadOnlyList<RecurringPhrase> phrases)
    {
        Transcript = transcript;
        Phrases = phrases;
        _turnEnds = [.. transcript.Turns.Select(t => transcript.Sentences[t.Last].Span.Last)];
        foreach (var word in transcript.Words)
        {
            if (StopWords.Contains(word.Form))
                continue;
            var stem = Stem.Of(word.Form);
            _stemCounts[stem] = _stemCounts.GetValueOrDefault(stem) + 1;
        }
    }

    public SegmentedTranscript Transcript { get; }

    public IReadOnlyList<RecurringPhrase> Phrases { get; }

    /// <summary>True where another person speaks after a word.</summary>
    public bool EndsTurn(int word) => _turnEnds.Contains(word) && word + 1 < Transcript.Words.Count;

    /// <summary>How often the episode says a word in any of its forms.</summary>
    public int TimesSaid(Word word) => _stemCounts.GetValueOrDefault(Stem.Of(word.Form));
}
