namespace QuoteSite.Core.Quotes.Signals;

/// <summary>Full between 10 and 35 words, the length of most lines that people pass on; falls to both sides.</summary>
public sealed class LengthSignal : ISignal
{
    private const int Comfortable = 10;
    private const int Long = 35;

    public string Name => "length";

    public double Measure(QuoteCandidate candidate, SignalContext context) =>
        candidate.Shown.Count switch
        {
            < Comfortable => candidate.Shown.Count / (double)Comfortable,
            <= Long => 1,
            var count => Math.Max(0, 1 - (count - Long) / (double)Long),
        };
}
