namespace QuoteSite.Core.Quotes.Signals;

/// <summary>How strong a phrase of the episode the candidate says.</summary>
public sealed class EchoSignal : ISignal
{
    public string Name => "says a phrase the episode comes back to";

    public double Measure(QuoteCandidate candidate, SignalContext context)
    {
        var strongest = 0.0;
        foreach (var phrase in context.Phrases)
        {
            if (phrase.Uses.Any(use => use.First >= candidate.Span.First && use.Last <= candidate.Span.Last))
                strongest = Math.Max(strongest, phrase.Strength);
        }

        return strongest;
    }
}
