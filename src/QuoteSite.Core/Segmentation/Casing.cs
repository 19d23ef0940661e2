using QuoteSite.Core.Normalization;
using QuoteSite.Core.Segmentation.Restoration;

namespace QuoteSite.Core.Segmentation;

/// <summary>Capitals inside a sentence for words that came in lower case.</summary>
internal static class Casing
{
    /// <summary>A wrong capital disturbs more than a missing one.</summary>
    private const float Threshold = 0.5f;

    /// <summary>
    /// Auto-captions capitalize at random ("a very Niche thing"). Below this probability of any capital the word is
    /// taken for a common one; names the model never met stay above it.
    /// </summary>
    private const float StrayThreshold = 0.05f;

    /// <summary>How a word is written in running text: "i'm" → "I'm", "nasa" → "NASA"; null where it stays as it is.</summary>
    public static string?[] Restore(IReadOnlyList<Word> words, IReadOnlyList<WordPrediction> predictions)
    {
        var shouts = Shouts(words);
        var written = new string?[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            var text = shouts ? words[i].Text.ToLowerInvariant() : words[i].Text;
            written[i] = CaseOf(text, words[i].Form, predictions[i]);
            if (string.Equals(written[i], words[i].Text, StringComparison.Ordinal))
                written[i] = null;
        }

        return written;
    }

    private static string CaseOf(string text, string form, WordPrediction prediction)
    {
        if (form is "i" || form.StartsWith("i'", StringComparison.Ordinal))
            return Capitalize(text);
        if (HasCapital(text))
        {
            var isStray =
                prediction.Capital + prediction.AllCapitals < StrayThreshold
                && !text.AsSpan(1).ContainsAnyInRange('A', 'Z');
            return isStray ? text.ToLowerInvariant() : text;
        }

        if (prediction.AllCapitals >= Threshold)
            return text.ToUpperInvariant();
        // "They're like, What do I do?": where a quoted sentence begins the model sees a capital, but nobody has written quotes.
        return prediction.Capital >= Threshold && !StopWords.Contains(form) ? Capitalize(text) : text;
    }

    public static string Capitalize(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetter(text[i]))
                return string.Concat(text.AsSpan(0, i), char.ToUpperInvariant(text[i]).ToString(), text.AsSpan(i + 1));
            if (char.IsDigit(text[i]))
                break;
        }

        return text;
    }

    /// <summary>Older caption tools write everything in capitals; that says nothing about names.</summary>
    private static bool Shouts(IReadOnlyList<Word> words)
    {
        const double mostly = 0.8;
        return words.Count(w => w.Text.Length > 1 && w.Text.All(c => !char.IsLower(c)))
            > words.Count(w => w.Text.Length > 1) * mostly;
    }

    private static bool HasCapital(string text) => text.Any(char.IsUpper);
}
