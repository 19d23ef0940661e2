namespace QuoteSite.Core.Quotes.Signals;

/// <summary>What a signal may look at besides the candidate.</summary>
public sealed record SignalContext(IReadOnlyList<RecurringPhrase> Phrases);

/// <summary>One feature of a candidate, in [0,1].</summary>
public interface ISignal
{
    string Name { get; }

    /// <summary>What a full signal adds to the score; negative where it speaks against a quote.</summary>
    double Weight { get; }

    double Measure(QuoteCandidate candidate, SignalContext context);
}
