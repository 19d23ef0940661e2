namespace QuoteSite.Core.Quotes.Signals;

/// <summary>How sure both edges are; 1 where the file has punctuation.</summary>
public sealed class EdgeSignal : ISignal
{
    public string Name => "sure edges";
    public double Weight => 1;

    public double Measure(QuoteCandidate candidate, SignalContext context) => candidate.EdgeConfidence;
}
