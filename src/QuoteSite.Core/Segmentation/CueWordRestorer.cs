using System.Collections.Frozen;
using QuoteSite.Core.Normalization;

namespace QuoteSite.Core.Segmentation;

/// <summary>
/// Sentence ends for words without punctuation, from the words that speakers begin with: "… next thing | and I have …".
/// </summary>
internal static class CueWordRestorer
{
    /// <summary>Speech runs at about 150 words a minute and breathes every 4 to 8 seconds.</summary>
    private const int ShortestSentence = 9;
    private const int LongestSentence = 40;

    private static readonly FrozenSet<string> Openers = new[]
    {
        "so",
        "and so",
        "but",
        "and i",
        "and then",
        "and it's",
        "and that's",
        "and we",
        "and you",
        "well",
        "yeah",
        "okay",
        "now",
        "i think",
        "i mean",
        "because",
        "what",
        "how",
        "it's",
        "that's",
        "there's",
        "the thing",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Fillers = new[] { "um", "uh", "like", "just" }.ToFrozenSet(
        StringComparer.Ordinal
    );

    public static Boundary[] Restore(IReadOnlyList<Word> words)
    {
        var boundaries = new Boundary[words.Count];
        var length = 0;
        for (var i = 0; i < words.Count; i++)
        {
            length++;
            if (
                i + 1 == words.Count
                || length >= LongestSentence
                || (length >= ShortestSentence && Opens(words, i + 1))
            )
            {
                boundaries[i] = new Boundary(BoundaryMark.Period, SentenceEnd: 0.5f, ClauseEnd: 0.5f, TurnEnd: 0);
                length = 0;
            }
        }

        return boundaries;
    }

    private static bool Opens(IReadOnlyList<Word> words, int at)
    {
        var first = words[at].Form;
        if (Fillers.Contains(words[at - 1].Form) && !Openers.Contains(first))
            return false;
        return Openers.Contains(first) || (at + 1 < words.Count && Openers.Contains($"{first} {words[at + 1].Form}"));
    }
}
