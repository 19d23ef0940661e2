using CsCheck;
using QuoteSite.Backend.Cards;

namespace QuoteSite.Backend.Tests.Cards;

public sealed class FittedTextTests
{
    private const double Width = 1000;
    private const double Height = 370;

    [Fact]
    public void Sets_a_short_quote_as_large_as_it_gets()
    {
        Assert.Equal(FittedText.LargestSize, Fit("Nobody brings you a casserole in April.").Size);
    }

    [Fact]
    public void Sets_a_longer_quote_smaller_and_whole()
    {
        var text = string.Join(' ', Enumerable.Repeat("sixty words of it", 15));

        var fitted = Fit(text);

        Assert.InRange(fitted.Size, FittedText.SmallestSize, FittedText.LargestSize - 1);
        Assert.Equal(text, string.Join(' ', fitted.Lines));
        Assert.False(fitted.IsShortened);
    }

    [Fact]
    public void Ends_a_quote_that_has_no_room_after_a_whole_sentence()
    {
        var fitted = Fit(string.Concat(Enumerable.Repeat("This sentence is not alone. ", 60)).Trim());

        Assert.True(fitted.IsShortened);
        Assert.EndsWith("This sentence is not alone. …", string.Join(' ', fitted.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Ends_a_sentence_that_has_no_room_after_a_whole_word()
    {
        var fitted = Fit(string.Join(' ', Enumerable.Repeat("breathless", 200)));

        Assert.True(fitted.IsShortened);
        Assert.EndsWith(" breathless…", string.Join(' ', fitted.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Never_leaves_the_box_whatever_the_text()
    {
        Gen.String.Sample(text =>
        {
            var fitted = Fit(DisplayText.From(text));

            Assert.True(fitted.Lines.Count * fitted.Size * FittedText.LineHeight <= Height);
            Assert.All(fitted.Lines, line => Assert.True(WidthOf(line) * fitted.Size <= Width + 0.001));
        });
    }

    private static FittedText Fit(string text) => FittedText.Fit(text, Width, Height, WidthOf, tail: "”");

    // Half an em a character: about what a serif has on average.
    private static double WidthOf(string text) => text.Length * 0.5;
}
