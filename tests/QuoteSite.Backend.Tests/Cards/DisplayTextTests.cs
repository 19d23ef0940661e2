using QuoteSite.Backend.Cards;

namespace QuoteSite.Backend.Tests.Cards;

public sealed class DisplayTextTests
{
    [Theory]
    [InlineData("it's the hearting, isn't it", "it’s the hearting, isn’t it")]
    [InlineData("he said 'no' twice", "he said 'no’ twice")]
    [InlineData("  two\n lines \t in one ", "two lines in one")]
    [InlineData("a\0b\u0007c", "abc")]
    [InlineData("right \u202Eesrever\u202C way", "right esrever way")]
    [InlineData("نمشي ببطء 🧱 C++", "نمشي ببطء 🧱 C++")]
    public void Is_fit_for_print(string text, string shown)
    {
        Assert.Equal(shown, DisplayText.From(text));
    }

    [Fact]
    public void Is_empty_where_there_is_no_text()
    {
        Assert.Equal("", DisplayText.From(null));
    }
}
