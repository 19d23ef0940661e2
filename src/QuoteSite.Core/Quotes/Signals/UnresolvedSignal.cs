namespace QuoteSite.Core.Quotes.Signals;

/// <summary>Full where a candidate speaks of a "he", "she" or "they" before it has named anyone or anything they could be.</summary>
public sealed class UnresolvedSignal : ISignal
{
    public string Name => "has a pronoun without its noun";

    public double Measure(QuoteCandidate candidate, SignalContext context)
    {
        for (var i = 0; i < candidate.Shown.Count; i++)
        {
            var form = candidate.Shown[i].Form;
            if (form is "he" or "she" or "him" or "her" or "his" or "he's" or "she's")
                return 1;
            if (
                i < 4
                && form is "they" or "them" or "they're" or "that's" or "this" or "those" or "these" or "there's"
                && i < 4
            )
                return 0.5;
            if (
                form is "people" or "everyone" or "everybody" or "someone" or "somebody" or "anyone" or "person"
                || IsName(candidate, i, context)
            )
                return 0;
        }

        return 0;
    }

    private static bool IsName(QuoteCandidate candidate, int at, SignalContext context) =>
        at > 0
        && (context.Transcript.Written[candidate.Shown[at].Index] ?? candidate.Shown[at].Text) is [var first, _, ..]
        && char.IsUpper(first)
        && candidate.Shown[at].Form is not ("i" or "i'm" or "i've" or "i'd" or "i'll");
}
