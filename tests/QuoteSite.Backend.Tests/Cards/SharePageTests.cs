using System.Globalization;
using QuoteSite.Backend.Endpoints;

namespace QuoteSite.Backend.Tests.Cards;

public sealed class SharePageTests
{
    private static readonly SharePageContent Quote = new()
    {
        Text = "It's the wall in April that tells you whether you were right.",
        Speaker = "Marit Hallewell",
        ShowTitle = "The Slow Trades",
        EpisodeTitle = "Build for the thaw",
        EpisodeUrl = "https://example.com/thaw",
        ListenUrl = "https://example.com/thaw.mp3#t=723",
        Start = TimeSpan.FromSeconds(723.12),
        ShareUrl = "https://quotes.example.com/q/ab12/the-wall-in-april",
        CardUrl = "https://quotes.example.com/cards/ab12/og.png",
        SiteUrl = "https://quotes.example.com/",
        Themes = [new ShareTheme("build-for-the-thaw", "build for the thaw")],
    };

    [Fact]
    public void Says_what_was_said_by_whom_where_and_when()
    {
        var page = SharePage.Render(Quote);

        Assert.Contains("It’s the wall in April", page, StringComparison.Ordinal);
        Assert.Contains(">Marit Hallewell<", page, StringComparison.Ordinal);
        Assert.Contains(""" href="https://example.com/thaw">Build for the thaw</a>""", page, StringComparison.Ordinal);
        Assert.Contains("Hear it at 12:03", page, StringComparison.Ordinal);
        Assert.Contains("https://quotes.example.com/#/themes/build-for-the-thaw", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("og:title", "Marit Hallewell, The Slow Trades")]
    [InlineData("og:type", "article")]
    [InlineData("og:url", "https://quotes.example.com/q/ab12/the-wall-in-april")]
    [InlineData("og:image", "https://quotes.example.com/cards/ab12/og.png")]
    [InlineData("og:image:width", "1200")]
    [InlineData("og:image:height", "630")]
    [InlineData("og:description", "“It’s the wall in April that tells you whether you were right.”")]
    public void Unfolds_where_its_link_is_posted(string property, string content)
    {
        Assert.Contains(
            $"""<meta property="{property}" content="{content}">""",
            SharePage.Render(Quote),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Names_nobody_where_nobody_could_be_named()
    {
        var page = SharePage.Render(Quote with { Speaker = null });

        Assert.DoesNotContain("class=\"speaker\"", page, StringComparison.Ordinal);
        Assert.Contains("""<meta property="og:title" content="The Slow Trades">""", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("' onmouseover='alert(1)")]
    [InlineData("</title><script>alert(1)</script>]]>")]
    [InlineData("\u202E\0<svg/onload=alert(1)>")]
    public void Never_lets_text_become_markup(string evil)
    {
        var harmless = SharePage.Render(Fill("x"));
        var page = SharePage.Render(Fill(evil));

        Assert.Equal(CountOf(harmless, '<'), CountOf(page, '<'));
        Assert.Equal(CountOf(harmless, '"'), CountOf(page, '"'));
        Assert.DoesNotContain('\0', page);
        Assert.DoesNotContain('\u202E', page);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("not an address")]
    public void Leaves_out_a_link_that_is_no_web_address(string address)
    {
        var page = SharePage.Render(Quote with { EpisodeUrl = address, ListenUrl = address });

        Assert.DoesNotContain("Hear it", page, StringComparison.Ordinal);
        Assert.DoesNotContain(address.Split(',')[0], page, StringComparison.Ordinal);
    }

    [Fact]
    public void Shortens_a_long_title_after_a_whole_word()
    {
        var text = string.Join(' ', Enumerable.Range(100, 60).Select(n => n.ToString(CultureInfo.InvariantCulture)));

        Assert.Contains("115 116…” Marit", SharePage.Render(Quote with { Text = text }), StringComparison.Ordinal);
    }

    private static SharePageContent Fill(string text) =>
        Quote with
        {
            Text = text,
            Speaker = text,
            ShowTitle = text,
            EpisodeTitle = text,
            Language = text,
            Themes = [new ShareTheme(text, text)],
        };

    private static int CountOf(string page, char character) => page.Count(c => c == character);
}
