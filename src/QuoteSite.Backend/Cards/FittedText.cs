namespace QuoteSite.Backend.Cards;

/// <summary>A quote as large as its box allows.</summary>
/// <param name="Size">Of the font, in pixels.</param>
/// <param name="IsShortened">True where even the smallest size had no room for all of it: it then ends in an ellipsis.</param>
public sealed record FittedText(double Size, IReadOnlyList<string> Lines, bool IsShortened)
{
    public const double LineHeight = 1.24;
    public const double LargestSize = 96;

    // On a phone a card is shown about 360 px wide: 34 px of its 1200 are 10 px there, the least that can be read.
    public const double SmallestSize = 34;

    private const double SizeStep = 2;

    // More than the smallest size can hold of any script; a longer text is cut before it is measured.
    private const int MostCharacters = 1200;

    /// <param name="widthOf">Width of a text in ems.</param>
    /// <param name="tail">Set after the last word, such as a closing quotation mark; its room is kept, the caller draws it.</param>
    public static FittedText Fit(string text, double width, double height, Func<string, double> widthOf, string tail)
    {
        // The same words are measured for every length that is tried.
        var measured = new Dictionary<string, double>(StringComparer.Ordinal);
        double Measure(string piece)
        {
            if (!measured.TryGetValue(piece, out var known))
                measured[piece] = known = widthOf(piece);
            return known;
        }

        var whole = text.Length > MostCharacters ? null : TryFit(text, width, height, Measure, tail);
        if (whole is not null)
            return whole;

        foreach (var shorter in Shorter(text))
        {
            if (TryFit(shorter, width, height, Measure, tail) is { } fitted)
                return fitted with { IsShortened = true };
        }

        return new FittedText(SmallestSize, ["…"], IsShortened: true);
    }

    private static FittedText? TryFit(
        string text,
        double width,
        double height,
        Func<string, double> widthOf,
        string tail
    )
    {
        var tailWidth = widthOf(tail);
        var space = widthOf(" ");
        var pieces = TextPiece.Cut(text, widthOf, width / SmallestSize - tailWidth);
        if (pieces.Count == 0)
            return new FittedText(LargestSize, [], IsShortened: false);

        pieces[^1] = pieces[^1] with { Width = pieces[^1].Width + tailWidth };
        var widest = pieces.Max(piece => piece.Width);
        if (!Fits(SmallestSize))
            return null;

        var size = LargestSize;
        while (size > SmallestSize && !Fits(size))
            size -= SizeStep;
        return new FittedText(size, BalancedLines.Break(pieces, width / size, space), IsShortened: false);

        bool Fits(double size) =>
            widest <= width / size && BalancedLines.Count(pieces, width / size, space) * size * LineHeight <= height;
    }

    // "One. Two. Three." → "One. Two. …", "One. …"; and if no sentence fits, "One two…", "One…"
    private static IEnumerable<string> Shorter(string text)
    {
        var limit = Math.Min(text.Length, MostCharacters);
        for (var i = limit - 2; i > 0; i--)
        {
            if (text[i] is '.' or '?' or '!' && text[i + 1] == ' ')
                yield return text[..(i + 1)] + " …";
        }

        for (var i = limit - 1; i > 0; i--)
        {
            if (text[i] == ' ')
                yield return text[..i].TrimEnd(',', ';', ':', '.', '–', '—', '-') + "…";
        }

        // One word longer than the card: half as much of it each time.
        for (var length = limit; length > 0; length /= 2)
            yield return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)] + "…";
    }
}
