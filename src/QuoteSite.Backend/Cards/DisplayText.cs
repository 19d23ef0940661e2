using System.Globalization;
using System.Text;

namespace QuoteSite.Backend.Cards;

/// <summary>Text from a transcript made fit for print: one line, nothing invisible, apostrophes as type has them.</summary>
public static class DisplayText
{
    // "it's\u0000 \u202Ea  trick\n" → "it’s a trick"
    public static string From(string? text)
    {
        var shown = new StringBuilder(text?.Length ?? 0);
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (shown.Length > 0 && shown[^1] != ' ')
                    shown.Append(' ');
            }
            else if (rune.Value == '\'' && shown.Length > 0 && char.IsLetter(shown[^1]))
                shown.Append('’');
            else if (!IsInvisibleOrder(rune) && rune != Rune.ReplacementChar)
                shown.Append(rune);
        }

        return shown.ToString().TrimEnd();
    }

    // Controls, and the marks that turn the direction of what follows: an attribution could be made to read backwards.
    private static bool IsInvisibleOrder(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control
        || rune.Value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
