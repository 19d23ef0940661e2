using System.Collections.Frozen;

namespace QuoteSite.Core.Quotes.Signals;

/// <summary>
/// A short sentence about how things are, with no "I" and no past: "nobody is an expert, it just started". Full up to twelve
/// words, nothing from thirty on.
/// </summary>
public sealed class AphorismSignal : ISignal
{
    private const int Short = 12;
    private const int Long = 30;

    private static readonly FrozenSet<string> Particular = (
        "i i'm i've i'd i'll me my mine we've we'd was were had did went came got said told wasn't weren't didn't hadn't he she him his her "
        + "yesterday today tomorrow here there's this these"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    public string Name => "says how things are";

    public double Measure(QuoteCandidate candidate, SignalContext context) =>
        candidate.Shown.Any(w => Particular.Contains(w.Form))
            ? 0
            : Math.Clamp((double)(Long - candidate.Shown.Count) / (Long - Short), 0, 1);
}
