namespace QuoteSite.Core.Quotes.Signals;

/// <summary>Full where it is known who says it: a line without a name is worth less to whoever passes it on.</summary>
public sealed class NamedSignal : ISignal
{
    public string Name => "has a name under it";

    public double Measure(QuoteCandidate candidate, SignalContext context) => candidate.Speaker is null ? 0 : 1;
}
