using System.Collections.Frozen;

namespace QuoteSite.Core.Quotes.Signals;

/// <summary>How many of a set of words a candidate has, full at <paramref name="enough"/> of them.</summary>
public sealed class WordSignal(string name, int enough, string words) : ISignal
{
    private readonly FrozenSet<string> _words = words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public string Name => name;

    public double Measure(QuoteCandidate candidate, SignalContext context) =>
        Math.Min(1.0, (double)candidate.Shown.Count(w => _words.Contains(w.Form)) / enough);
}
