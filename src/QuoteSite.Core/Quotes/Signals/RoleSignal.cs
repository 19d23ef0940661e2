namespace QuoteSite.Core.Quotes.Signals;

/// <summary>Full for a host's line: hosts ask so that guests say it.</summary>
public sealed class RoleSignal : ISignal
{
    public string Name => "said by the host";

    public double Measure(QuoteCandidate candidate, SignalContext context) =>
        candidate.Speaker?.Role == SpeakerRole.Host ? 1 : 0;
}
