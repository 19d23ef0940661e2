using System.Collections.Frozen;

namespace QuoteSite.Core.Quotes.Signals;

/// <summary>Full where the other side answers what a candidate ends with by "wow", "I love that", "that's amazing".</summary>
public sealed class ReactionSignal : ISignal
{
    /// <summary>Words of the answer that are listened to.</summary>
    private const int Reach = 6;

    private static readonly FrozenSet<string> Admiring = (
        "wow amazing awesome incredible beautiful fascinating brilliant love profound powerful fantastic"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    public string Name => "is admired by the other side";

    public double Measure(QuoteCandidate candidate, SignalContext context)
    {
        var words = context.Transcript.Words;
        var last = candidate.Span.Last;
        if (!context.EndsTurn(last))
            return 0;
        for (var i = last + 1; i < Math.Min(words.Count, last + 1 + Reach); i++)
        {
            if (Admiring.Contains(words[i].Form))
                return 1;
        }

        return 0;
    }
}
