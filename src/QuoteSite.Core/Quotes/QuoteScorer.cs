using QuoteSite.Core.Quotes.Signals;

namespace QuoteSite.Core.Quotes;

/// <summary>What a candidate says, as a number: signals × weights.</summary>
public static class QuoteScorer
{
    /// <summary>One total a candidate, in order; unbounded, higher is better.</summary>
    public static IReadOnlyList<double> Score(IReadOnlyList<QuoteCandidate> candidates, SignalContext context) =>
        [.. candidates.Select(c => AllSignals.All.Sum(s => s.Weight * s.Signal.Measure(c, context)))];
}
