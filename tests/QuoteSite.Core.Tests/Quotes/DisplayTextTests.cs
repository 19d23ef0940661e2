namespace QuoteSite.Core.Tests.Quotes;

public sealed class DisplayTextTests
{
    [Theory]
    [InlineData("I, uh, think that people should keep going.", "I think that people should keep going.")]
    [InlineData("Um, you have to to measure in hundreds.", "You have to measure in hundreds.")]
    [InlineData("You have to count your attempts in hundreds, um.", "You have to count your attempts in hundreds.")]
    [InlineData("I know that that works for people every time.", "I know that that works for people every time.")]
    [InlineData("It was very, very hard for all of us.", "It was very, very hard for all of us.")]
    [InlineData("People never count the, the attempts that failed.", "People never count the attempts that failed.")]
    public void Hesitations_and_stutters_are_left_out_and_nothing_else(string said, string shown)
    {
        var quote = Assert.Single(Sample.Read($"Ada Holm: {said}\n\nTom Reyes: Yes.\n").Quotes);
        Assert.Equal(shown, quote.Text);
        Assert.Equal(said, quote.Verbatim);
    }

    [Fact]
    public void What_was_left_out_is_on_the_receipt()
    {
        var quote = Assert.Single(
            Sample.Read("Ada Holm: I, uh, think that people should, um, keep going.\n\nTom Reyes: Yes.\n").Quotes
        );
        Assert.Equal([1, 6], quote.LeftOut);
    }

    [Fact]
    public void A_sentence_that_breaks_off_ends_in_an_ellipsis()
    {
        var quote = Assert.Single(
            Sample.Read("Ada Holm: People should always keep going until they--\n\nTom Reyes: Yes.\n").Quotes
        );
        Assert.Equal("People should always keep going until they…", quote.Text);
    }
}
