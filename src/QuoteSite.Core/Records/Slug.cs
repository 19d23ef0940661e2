using System.Globalization;
using System.Text;

namespace QuoteSite.Core.Records;

/// <summary>Names as they stand in addresses: "Measure in Hundreds!" → "measure-in-hundreds".</summary>
public static class Slug
{
    /// <summary>Long enough for any title, short enough for a key and a file name.</summary>
    public const int MaxLength = 80;

    /// <summary>Lower-case letters and digits of any script with single dashes between; "untitled" where nothing remains.</summary>
    public static string From(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var rune in name.Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark || rune.Value is '\'' or '’')
                continue;
            if (Rune.IsLetterOrDigit(rune))
                slug.Append(Rune.ToLowerInvariant(rune));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        var text = slug.ToString().Normalize(NormalizationForm.FormC);
        if (text.Length > MaxLength)
            text = text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];
        text = text.Trim('-');
        return text.Length == 0 ? "untitled" : text;
    }

    /// <summary>"measure-in-hundreds" → "Measure in hundreds": what a slug is called where nobody gave a title.</summary>
    public static string ToTitle(string slug)
    {
        var words = slug.Replace('-', ' ').Replace('_', ' ').Trim();
        return words.Length == 0 ? slug : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
