using System.Collections.Frozen;

namespace QuoteSite.Core.Quotes.Signals;

/// <summary>Full where a candidate opens with a word that leans on what was said before: "he", "that's", "because".</summary>
public sealed class OpeningSignal : ISignal
{
    private static readonly FrozenSet<string> Leaning = new[]
    {
        "he",
        "she",
        "they",
        "it",
        "it's",
        "that",
        "that's",
        "this",
        "those",
        "these",
        "them",
        "he's",
        "she's",
        "they're",
        "because",
        "which",
        "or",
        "then",
        "also",
        "too",
        "yeah",
        "yes",
        "no",
        "right",
        "okay",
        "well",
        "oh",
        "exactly",
        "thanks",
        "thank",
    }.ToFrozenSet(StringComparer.Ordinal);

    public string Name => "leans on what came before";
    public double Weight => -0.8;

    public double Measure(QuoteCandidate candidate, SignalContext context) =>
        Leaning.Contains(candidate.Kept[0].Form) ? 1 : 0;
}
