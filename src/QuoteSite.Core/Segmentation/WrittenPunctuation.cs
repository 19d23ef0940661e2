using System.Collections.Frozen;
using QuoteSite.Core.Normalization;

namespace QuoteSite.Core.Segmentation;

/// <summary>Reads boundaries off punctuation that a person wrote: "Dr. Smith is in. | Good."</summary>
internal static class WrittenPunctuation
{
    /// <summary>A name or a number follows these; no sentence ends with them.</summary>
    private static readonly FrozenSet<string> BeforeNames = new[]
    {
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "st",
        "sr",
        "gen",
        "sen",
        "rep",
        "gov",
        "capt",
        "sgt",
        "e.g",
        "i.e",
        "eg",
        "ie",
        "vs",
        "no",
        "fig",
        "cf",
        "approx",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>These end a sentence only where a capital follows.</summary>
    private static readonly FrozenSet<string> AnywhereInSentence = new[]
    {
        "etc",
        "inc",
        "ltd",
        "co",
        "corp",
        "jr",
        "u.s",
        "u.k",
        "a.m",
        "p.m",
        "ph.d",
        "psy.d",
        "d.c",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static Boundary[] Read(IReadOnlyList<Word> words)
    {
        var boundaries = new Boundary[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            var mark = MarkOf(words[i].Text);
            if (mark == BoundaryMark.Period && i + 1 < words.Count && IsAbbreviation(words, i))
                mark = BoundaryMark.None;
            boundaries[i] = mark switch
            {
                BoundaryMark.None => default,
                BoundaryMark.Comma => new Boundary(mark, SentenceEnd: 0, ClauseEnd: 1, TurnEnd: 0),
                _ => new Boundary(mark, SentenceEnd: 1, ClauseEnd: 1, TurnEnd: 0),
            };
        }

        return boundaries;
    }

    public static bool EndsSentence(string text) => MarkOf(text) is BoundaryMark.Period or BoundaryMark.Question;

    /// <summary>The mark at the end of a word, inside closing quotes and brackets too. An ellipsis breaks off; it does not end.</summary>
    private static BoundaryMark MarkOf(string text)
    {
        var mark = BoundaryMark.None;
        var points = 0;
        for (
            var i = text.Length - 1;
            i >= 0 && !char.IsLetterOrDigit(text[i]) && text[i] is not ('%' or '_' or '&');
            i--
        )
        {
            switch (text[i])
            {
                case '?' or '？' or '؟':
                    return BoundaryMark.Question;
                case '…':
                    return BoundaryMark.Comma;
                case '.' or '!' or '。' or '！' or '।':
                    points += text[i] == '.' ? 1 : 0;
                    mark = points > 2 ? BoundaryMark.Comma : BoundaryMark.Period;
                    break;
                case ',' or ';' or ':' or '-' or '–' or '—' or ')' when mark == BoundaryMark.None:
                    mark = BoundaryMark.Comma;
                    break;
            }
        }

        return mark;
    }

    private static bool IsAbbreviation(IReadOnlyList<Word> words, int i)
    {
        if (!words[i].Text.EndsWith('.'))
            return false;
        var form = words[i].Form;
        if (words[i + 1].Speaker != words[i].Speaker)
            return false;
        if (form == "no")
            return char.IsDigit(words[i + 1].Form.FirstOrDefault());
        if (BeforeNames.Contains(form))
            return true;
        if (AnywhereInSentence.Contains(form))
            return char.IsLower(words[i + 1].Text[0]);
        // "Mireille B. Reece": one capital between two capitals.
        return form.Length == 1
            && form != "i"
            && char.IsUpper(words[i].Text[0])
            && i > 0
            && char.IsUpper(words[i - 1].Text[0])
            && char.IsUpper(words[i + 1].Text[0]);
    }
}
