using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace QuoteSite.Core.Normalization;

/// <summary>
/// Which language a transcript is in, from its script and its commonest words: an hour of talk has thousands of them, so
/// a few dozen tell languages apart that a short text would need letter statistics for.
/// </summary>
public static class LanguageDetector
{
    public const string English = "en";

    /// <summary>Words that are looked at; more change nothing.</summary>
    private const int Sample = 5_000;

    /// <summary>Share of the words that must be a language's commonest for it to be named.</summary>
    private const double LeastShare = 0.08;

    /// <summary>Below this many words nothing is claimed.</summary>
    private const int LeastWords = 20;

    private static readonly (string Language, FrozenSet<string> Words)[] CommonWords =
    [
        ("en", Set("the and to of a in that is it you i was for we so but they have not with this what just")),
        ("de", Set("und die der das ist nicht ich ein eine zu es wir sie den mit auch auf dass man aber so wie")),
        ("fr", Set("le la les et de des un une que est pas je vous nous il dans pour sur ce c'est qui on mais du")),
        ("es", Set("el la los las que de y en un una es no se por con para lo como pero más yo muy esto")),
        ("pt", Set("o a os as que de e em um uma é não se por com para eu você mas isso então muito gente")),
        ("it", Set("il la le che di e un una è non per con sono mi si ma come questo anche più gli della")),
        ("nl", Set("de het een en van ik is dat niet je in op te wij ze maar met voor dan ook wel naar")),
        ("sv", Set("och att det är en som på jag inte för med vi har man så den till men de ett")),
        ("da", Set("og at det er en som på jeg ikke for med vi har man så den til men de et af")),
        ("nb", Set("og at det er en som på jeg ikke for med vi har man så den til men de et av")),
        ("pl", Set("i to nie się że na w z jest tak jak co do ale po za od już tym dla")),
        ("tr", Set("ve bir bu da de için çok ne ben o ama gibi var daha kadar sonra şey değil")),
        ("fi", Set("ja on ei että se niin mutta kun oli myös ovat joka kuin mitä hän minä ole")),
        ("cs", Set("a je to se na že v s jako ale tak do za by ne co si když jsem")),
        ("id", Set("yang dan di itu dengan untuk ini tidak ada dari dalam saya kita akan juga bisa kalau")),
    ];

    /// <summary>An ISO 639-1 code, or null where the words do not tell.</summary>
    public static string? Detect(IReadOnlyList<Word> words)
    {
        var counted = Math.Min(words.Count, Sample);
        if (counted == 0)
            return null;
        if (ByScript(words, counted) is { } language)
            return language;
        if (counted < LeastWords)
            return null;
        var (best, share) = CommonWords
            .Select(l =>
                (l.Language, Share: words.Take(counted).Count(w => l.Words.Contains(w.Form)) / (double)counted)
            )
            .MaxBy(l => l.Share);
        return share >= LeastShare ? best : null;
    }

    private static string? ByScript(IReadOnlyList<Word> words, int counted)
    {
        var scripts = new Dictionary<string, int>(StringComparer.Ordinal);
        var letters = 0;
        for (var i = 0; i < counted; i++)
        {
            foreach (var rune in words[i].Form.EnumerateRunes())
            {
                if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber || !Rune.IsLetter(rune))
                    continue;
                letters++;
                if (ScriptLanguage(rune.Value) is { } script)
                    scripts[script] = scripts.GetValueOrDefault(script) + 1;
            }
        }

        // Japanese mixes kana into Chinese characters; a tenth of kana tells it.
        if (scripts.GetValueOrDefault("ja") * 10 > letters)
            return "ja";
        var (language, count) = scripts.DefaultIfEmpty().MaxBy(s => s.Value);
        return count * 2 > letters ? language : null;
    }

    private static string? ScriptLanguage(int rune) =>
        rune switch
        {
            >= 0x0400 and <= 0x04FF => "ru",
            >= 0x0370 and <= 0x03FF => "el",
            >= 0x0590 and <= 0x05FF => "he",
            >= 0x0600 and <= 0x06FF => "ar",
            >= 0x0900 and <= 0x097F => "hi",
            >= 0x0E00 and <= 0x0E7F => "th",
            >= 0x3040 and <= 0x30FF => "ja",
            >= 0x4E00 and <= 0x9FFF => "zh",
            >= 0xAC00 and <= 0xD7AF => "ko",
            _ => null,
        };

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
