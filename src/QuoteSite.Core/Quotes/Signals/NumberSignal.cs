using System.Collections.Frozen;
using QuoteSite.Core.Normalization;

namespace QuoteSite.Core.Quotes.Signals;

/// <summary>Full where a candidate counts: "500 applications", "a hundred times". One to ten are said without counting.</summary>
public sealed class NumberSignal : ISignal
{
    private static readonly FrozenSet<string> Numbers = (
        "hundred hundreds thousand thousands million millions billion billions dozen dozens percent twenty thirty forty fifty sixty seventy "
        + "eighty ninety twice double half zero"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    public string Name => "counts";

    public double Measure(QuoteCandidate candidate, SignalContext context) => candidate.Shown.Any(IsNumber) ? 1 : 0;

    private static bool IsNumber(Word word) =>
        Numbers.Contains(word.Form) || (word.Form.Length > 1 && word.Form.Any(char.IsAsciiDigit));
}
