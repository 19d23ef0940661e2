using System.Collections.Frozen;

namespace QuoteSite.Core.Quotes.Signals;

/// <summary>
/// How much of a candidate is not part of what it says: words that had to be left out, fillers that could not be, words said
/// twice. Full where it is a quarter of the words.
/// </summary>
public sealed class ClumsySignal : ISignal
{
    private const double TooMuch = 0.25;

    private static readonly FrozenSet<string> Fillers =
        "like um uh kinda sorta basically literally actually whatever blah yeah oh hey"
            .Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    public string Name => "clumsy";

    public double Measure(QuoteCandidate candidate, SignalContext context)
    {
        var shown = candidate.Shown;
        var clumsy = (candidate.Span.Count - shown.Count) / 2.0;
        for (var i = 0; i < shown.Count; i++)
        {
            var next = i + 1 < shown.Count ? shown[i + 1].Form : "";
            if (
                Fillers.Contains(shown[i].Form)
                || shown[i].Form == next
                || (shown[i].Form is "kind" or "sort" && next == "of")
            )
                clumsy++;
        }

        return Math.Min(1, clumsy / shown.Count / TooMuch);
    }
}
