using QuoteSite.Core.Quotes.Signals;

namespace QuoteSite.Core.Quotes;

/// <summary>Signals × weights, squeezed into [0,1].</summary>
public static class QuoteScorer
{
    public static double Score(QuoteCandidate candidate, SignalContext context)
    {
        var total = AllSignals.All.Sum(signal => signal.Weight * signal.Measure(candidate, context));
        return 1 / (1 + Math.Exp(Middle - total));
    }

    /// <summary>The total at which a candidate scores a half: a line of good length with sure edges and one thing to say.</summary>
    private const double Middle = 2.2;
}
