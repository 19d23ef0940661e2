using System.Collections.Frozen;
using QuoteSite.Core.Normalization;

namespace QuoteSite.Core.Quotes;

/// <summary>
/// Finds what an episode keeps coming back to: word groups that begin and end with a word of substance, return far apart,
/// and best of all are named when they are said ("the simple phrase which is …", "… for the title").
/// </summary>
public static class PhraseFinder
{
    private const int LongestPhrase = 5;

    /// <summary>Words between two uses for them to be a return and not the same thought.</summary>
    private const int ReturnDistance = 400;

    /// <summary>Words on either side of a use in which it may be named.</summary>
    private const int NamingReach = 12;

    /// <summary>A saying that is named once, or that returns four times.</summary>
    private const double LeastStrength = 0.5;

    private static readonly FrozenSet<string> NamingWords = new[]
    {
        "phrase",
        "motto",
        "mantra",
        "title",
        "saying",
        "slogan",
        "rule",
        "principle",
        "post-it",
        "posted",
        "quote",
        "call",
        "calls",
        "called",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static IReadOnlyList<RecurringPhrase> Find(IReadOnlyList<Word> words, PipelineOptions options)
    {
        var stems = words.Select(w => Stem.Of(w.Form)).ToArray();
        var uses = Count(words, stems);
        var phrases = uses.Where(u => u.Value.Count > 1 && u.Value[^1].First - u.Value[0].First >= ReturnDistance)
            .Select(u => new RecurringPhrase(Write(words, u.Value[0]), u.Value, Strength(words, stems, u.Value)))
            .Where(p => p.Strength >= LeastStrength)
            .OrderByDescending(p => p.Strength)
            .ThenBy(p => p.Uses[0].First);
        var chosen = new List<RecurringPhrase>();
        foreach (var phrase in phrases)
        {
            if (chosen.Count == options.MaxSignaturePhrases)
                break;
            if (!chosen.Any(c => c.Uses.Any(a => phrase.Uses.Any(a.Overlaps))))
                chosen.Add(phrase);
        }

        return chosen;
    }

    private static Dictionary<string, List<WordSpan>> Count(IReadOnlyList<Word> words, string[] stems)
    {
        var uses = new Dictionary<string, List<WordSpan>>(StringComparer.Ordinal);
        for (var first = 0; first < stems.Length; first++)
        {
            if (!HasSubstance(words[first]))
                continue;
            var key = stems[first];
            for (var last = first + 1; last < Math.Min(stems.Length, first + LongestPhrase); last++)
            {
                key = $"{key} {stems[last]}";
                if (!HasSubstance(words[last]))
                    continue;
                if (!uses.TryGetValue(key, out var spans))
                    uses[key] = spans = [];
                if (spans.Count == 0 || spans[^1].Last < first)
                    spans.Add(new WordSpan(first, last));
            }
        }

        return uses;
    }

    private static bool HasSubstance(Word word) =>
        word.Form.Length > 2 && !StopWords.Contains(word.Form) && !char.IsDigit(word.Form[0]);

    /// <summary>
    /// A bare pair of nouns said everywhere ("machine learning") is the subject, not a saying: a saying holds a small word
    /// ("measure in hundreds"), is named, or both. And what many shows say is no saying of this one.
    /// </summary>
    private static double Strength(IReadOnlyList<Word> words, string[] stems, List<WordSpan> uses)
    {
        if (CommonPhrases.Contains(stems.AsSpan(uses[0].First, uses[0].Count)))
            return 0;
        var named = uses.Count(u => IsNamed(words, u));
        var holdsSmallWord = Enumerable.Range(uses[0].First, uses[0].Count).Any(i => StopWords.Contains(words[i].Form));
        var isName = uses.All(u => char.IsUpper(words[u.First].Text[0]) && char.IsUpper(words[u.Last].Text[0]));
        if (isName || (named < 2 && !holdsSmallWord))
            return 0;
        var returns = Math.Min(1.0, (uses.Count - 1) / 4.0);
        return Math.Min(1, 0.2 * returns + (holdsSmallWord ? 0.3 : 0) + Math.Min(2, named) * 0.25);
    }

    private static bool IsNamed(IReadOnlyList<Word> words, WordSpan use)
    {
        for (var i = Math.Max(0, use.First - NamingReach); i < Math.Min(words.Count, use.Last + 1 + NamingReach); i++)
        {
            if (NamingWords.Contains(words[i].Form))
                return true;
        }

        return false;
    }

    private static string Write(IReadOnlyList<Word> words, WordSpan span) =>
        string.Join(' ', Enumerable.Range(span.First, span.Count).Select(i => words[i].Form));
}
