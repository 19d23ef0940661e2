using System.Collections.Frozen;

namespace QuoteSite.Core.Quotes.Signals;

/// <summary>Full where a candidate opens with a word that leans on what was said before: "he", "that's", "because".</summary>
public sealed class OpeningSignal : ISignal
{
    private static readonly FrozenSet<string> Leaning = (
        "he she they it it's it'll that that's that'll this those these them he's she's they're they've because cuz which or then too "
        + "yeah yes no right okay well oh exactly thanks thank but actually where who whereas than also again their his her its"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"Does that one thing really well": a statement whose subject stands in the sentence before.</summary>
    private static readonly FrozenSet<string> Subjectless = "does is was were are been being did"
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    public string Name => "leans on what came before";

    public double Measure(QuoteCandidate candidate, SignalContext context) =>
        Leaning.Contains(candidate.Shown[0].Form)
        || (!candidate.Sentences[0].IsQuestion && Subjectless.Contains(candidate.Shown[0].Form))
            ? 1
            : 0;
}
