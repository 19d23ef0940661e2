using QuoteSite.Core.Normalization;

namespace QuoteSite.Core.Quotes.Signals;

/// <summary>Share of a candidate's words that carry an idea, from none at a fifth to full at half of them.</summary>
public sealed class SubstanceSignal : ISignal
{
    private const double Empty = 0.2;
    private const double Full = 0.5;

    public string Name => "has substance";

    public double Measure(QuoteCandidate candidate, SignalContext context)
    {
        var share = (double)candidate.Shown.Count(w => !StopWords.Contains(w.Form)) / candidate.Shown.Count;
        return Math.Clamp((share - Empty) / (Full - Empty), 0, 1);
    }
}
