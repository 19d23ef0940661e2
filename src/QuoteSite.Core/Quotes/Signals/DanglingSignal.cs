using System.Collections.Frozen;

namespace QuoteSite.Core.Quotes.Signals;

/// <summary>Full where a candidate ends on a word that wants another: "… in order to." A restored boundary stands in the wrong place then.</summary>
public sealed class DanglingSignal : ISignal
{
    private static readonly FrozenSet<string> WantAnother = (
        "a an the of to in on for with at from and or but so because if that which who where when my your our their his is are was were be like than as by i we he she they very just not can could would should will what how it's"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    public string Name => "ends in the air";

    public double Measure(QuoteCandidate candidate, SignalContext context) =>
        WantAnother.Contains(candidate.Shown[^1].Form) ? 1 : 0;
}
