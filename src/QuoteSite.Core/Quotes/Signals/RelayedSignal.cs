using System.Collections.Frozen;

namespace QuoteSite.Core.Quotes.Signals;

/// <summary>Full where a candidate tells what somebody said or thought: "he was like oh", "and she told me".</summary>
public sealed class RelayedSignal : ISignal
{
    private static readonly FrozenSet<string> Tellers =
        "i he she they we it's i'm he's she's they're people everyone you somebody someone"
            .Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Quoting = "said says told asked goes"
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    public string Name => "relays what was said";

    public double Measure(QuoteCandidate candidate, SignalContext context)
    {
        var shown = candidate.Shown;
        for (var i = 0; i + 1 < shown.Count; i++)
        {
            var (form, next) = (shown[i].Form, shown[i + 1].Form);
            if (
                form is "was" or "were" or "be" or "i'm" or "he's" or "she's" or "they're" or "you're"
                && next == "like"
            )
                return 1;
            if (Tellers.Contains(form) && Quoting.Contains(next))
                return 1;
        }

        return 0;
    }
}
