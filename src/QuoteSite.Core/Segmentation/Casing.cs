using QuoteSite.Core.Normalization;

namespace QuoteSite.Core.Segmentation;

/// <summary>Capitals inside a sentence for words that came in lower case.</summary>
internal static class Casing
{
    /// <summary>"i" → "I", "i'm" → "I'm"; null where the word stays as it is.</summary>
    public static string?[] Restore(IReadOnlyList<Word> words) =>
        [
            .. words.Select(word =>
                word.Form is "i" || word.Form.StartsWith("i'", StringComparison.Ordinal) ? Capitalize(word.Text) : null
            ),
        ];

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
}
