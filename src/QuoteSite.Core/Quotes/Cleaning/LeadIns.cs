using System.Collections.Frozen;
using QuoteSite.Core.Normalization;

namespace QuoteSite.Core.Quotes.Cleaning;

/// <summary>Words that only tie a quote to what was said before: "And so I think people…" → "I think people…".</summary>
internal static class LeadIns
{
    private const int MostWords = 4;

    private static readonly FrozenSet<string> Ties = new[]
    {
        "so",
        "and",
        "well",
        "yeah",
        "yes",
        "okay",
        "ok",
        "oh",
        "anyway",
        "right",
        "like",
        "also",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"So many", "so that", "like that", "right now", "well known", "also known": part of what is said.</summary>
    private static readonly FrozenSet<string> BelongTogether = new[]
    {
        "many",
        "much",
        "far",
        "long",
        "that",
        "that's",
        "now",
        "away",
        "here",
        "there",
        "after",
        "before",
        "known",
        "it",
        "this",
        "few",
        "is",
        "me",
        "you",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How many of the first kept words may be left out.</summary>
    public static int Count(IReadOnlyList<Word> kept)
    {
        var count = 0;
        while (
            count < MostWords
            && count + 1 < kept.Count
            && Ties.Contains(kept[count].Form)
            && !Belongs(kept[count].Form, kept[count + 1].Form)
            && !(kept[count].Form == "like" && FillerPhrases.IsSaying(kept, count + 1))
        )
            count++;
        return count;
    }

    private static bool Belongs(string tie, string next) =>
        tie is "so" or "right" or "well" or "like" or "also"
            && BelongTogether.Contains(next)
            && !(tie == "so" && next is "that's" or "it" or "this" or "you" or "there")
        || (tie is "yes" or "okay" or "right" && next is "and" or "or");
}
