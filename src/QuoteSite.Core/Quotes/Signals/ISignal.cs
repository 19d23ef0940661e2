namespace QuoteSite.Core.Quotes.Signals;

/// <summary>One feature of a candidate, in [0,1].</summary>
public interface ISignal
{
    string Name { get; }

    double Measure(QuoteCandidate candidate, SignalContext context);
}

/// <param name="Weight">What a full signal adds to the score; negative where it speaks against a quote.</param>
public sealed record WeighedSignal(double Weight, ISignal Signal);
