using CsCheck;
using QuoteSite.Backend.Cards;

namespace QuoteSite.Backend.Tests.Cards;

public sealed class BalancedLinesTests
{
    [Theory]
    [InlineData(11, "one two three")]
    [InlineData(30, "this line is as long as it may| be, and this one is just as long")]
    [InlineData(14, "never leave it| a lone word")]
    [InlineData(20, "The end of one thing.| A start of another")]
    public void Breaks_into_even_lines(int width, string marked)
    {
        var lines = Break(marked.Replace("|", "", StringComparison.Ordinal), Math.Max(width, LongestLine(marked)));

        Assert.Equal(marked.Split('|').Select(line => line.Trim()), lines);
    }

    [Fact]
    public void Keeps_every_word_in_order_in_no_more_lines_than_needed_and_none_too_wide()
    {
        var words = Gen.String[Gen.Char['a', 'z'], 1, 12].Array[1, 60];
        words
            .Select(Gen.Int[12, 60])
            .Sample(
                (some, width) =>
                {
                    var text = string.Join(' ', some);
                    var lines = Break(text, width);

                    Assert.Equal(text, string.Join(' ', lines));
                    Assert.All(lines, line => Assert.True(line.Length <= width, line));
                    Assert.Equal(BalancedLines.Count(Pieces(text, width), width, space: 1), lines.Count);
                }
            );
    }

    [Fact]
    public void Leaves_no_lone_word_at_the_end_where_another_break_avoids_it()
    {
        var lines = Break("a wall that lets the wind through is still standing tomorrow", width: 51);

        Assert.Equal(2, lines.Count);
        Assert.Contains(' ', lines[^1]);
    }

    [Fact]
    public void Cuts_a_word_wider_than_a_line_between_its_characters()
    {
        var lines = Break("see Donaudampfschifffahrt", width: 10);

        Assert.All(lines, line => Assert.True(line.Length <= 10, line));
        Assert.Equal("seeDonaudampfschifffahrt", string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
    }

    // Every character is one wide, as on a typewriter.
    private static List<string> Break(string text, int width) =>
        BalancedLines.Break(Pieces(text, width), width, space: 1);

    private static List<TextPiece> Pieces(string text, int width) => TextPiece.Cut(text, piece => piece.Length, width);

    private static int LongestLine(string marked) => marked.Split('|').Max(line => line.Trim().Length);
}
