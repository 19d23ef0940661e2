using System.Globalization;

namespace QuoteSite.Backend.Cards;

/// <summary>What a line may not be broken inside: a word, or a part of one too long for any line.</summary>
/// <param name="Width">In ems: multiply by the font size.</param>
/// <param name="StartsWord">False for the later parts of a word that had to be cut: no space stands before them.</param>
public readonly record struct TextPiece(string Text, double Width, bool StartsWord)
{
    /// <param name="widthOf">Width of a text in ems.</param>
    /// <param name="longest">Widest that a piece may be, in ems; a wider word is cut between graphemes.</param>
    public static List<TextPiece> Cut(string text, Func<string, double> widthOf, double longest)
    {
        var pieces = new List<TextPiece>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var width = widthOf(word);
            if (width <= longest)
                pieces.Add(new(word, width, StartsWord: true));
            else
                pieces.AddRange(CutWord(word, widthOf, longest));
        }

        return pieces;
    }

    private static IEnumerable<TextPiece> CutWord(string word, Func<string, double> widthOf, double longest)
    {
        var part = "";
        var width = 0.0;
        var startsWord = true;
        var graphemes = StringInfo.GetTextElementEnumerator(word);
        while (graphemes.MoveNext())
        {
            var grapheme = graphemes.GetTextElement();
            var graphemeWidth = widthOf(grapheme);
            if (part.Length > 0 && width + graphemeWidth > longest)
            {
                yield return new(part, width, startsWord);
                (part, width, startsWord) = ("", 0, false);
            }

            part += grapheme;
            width += graphemeWidth;
        }

        yield return new(part, width, startsWord);
    }
}
