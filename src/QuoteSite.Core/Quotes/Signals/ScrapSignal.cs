namespace QuoteSite.Core.Quotes.Signals;

/// <summary>Full where the last of several sentences is a scrap: "… overwhelming. I think." The line was over before it.</summary>
public sealed class ScrapSignal : ISignal
{
    private const int ScrapWords = 3;

    public string Name => "ends on a scrap";

    public double Measure(QuoteCandidate candidate, SignalContext context) =>
        candidate.Sentences.Count > 1 && candidate.Sentences[^1].Span.Count <= ScrapWords ? 1 : 0;
}
