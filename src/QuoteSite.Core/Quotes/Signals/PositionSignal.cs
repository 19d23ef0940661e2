namespace QuoteSite.Core.Quotes.Signals;

/// <summary>Full in the first and the last fiftieth of an episode, where people greet, thank and say where to subscribe.</summary>
public sealed class PositionSignal : ISignal
{
    private const double Edge = 0.02;

    public string Name => "stands at the edge of the episode";

    public double Measure(QuoteCandidate candidate, SignalContext context)
    {
        var at = (double)candidate.Span.First / context.Transcript.Words.Count;
        return at < Edge || at > 1 - Edge ? 1 : 0;
    }
}
