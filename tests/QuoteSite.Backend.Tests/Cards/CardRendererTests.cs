using QuoteSite.Backend.Cards;
using SkiaSharp;

namespace QuoteSite.Backend.Tests.Cards;

public sealed class CardRendererTests
{
    // WhatsApp shows no picture above 300 KB; the lowest limit there is.
    private const int MostBytes = 300 * 1024;

    private static readonly CardContent Short = new(
        "I get paid by the metre and judged by the decade.",
        "Marit Hallewell",
        "The Slow Trades",
        "Build for the thaw"
    );

    public static TheoryData<string, string?> Cards =>
        new()
        {
            { Short.Text, Short.Speaker },
            { "Yes.", null },
            { "", "" },
            { new string('W', 900), new string('W', 200) },
            { string.Concat(Enumerable.Repeat("A sentence like any other, and on it goes. ", 60)), "Somebody" },
            { "<script>\0\u202E ]]> \"><img onerror=x> \uD83E", "🧱 \uD83E" },
        };

    [Theory]
    [MemberData(nameof(Cards))]
    public void Is_a_png_of_the_right_size_with_clear_margins(string text, string? speaker)
    {
        var png = CardRenderer.Render(Short with { Text = text, Speaker = speaker, EpisodeTitle = text });

        Assert.InRange(png.Length, 1, MostBytes);
        using var picture = SKBitmap.Decode(png);
        Assert.Equal((CardRenderer.Width, CardRenderer.Height), (picture.Width, picture.Height));
        Assert.True(IsClear(picture, margin: 40), "Something is drawn at the edge.");
    }

    [Fact]
    public void Is_the_same_for_the_same_content_and_another_for_another()
    {
        Assert.Equal(CardRenderer.Render(Short), CardRenderer.Render(Short));
        Assert.NotEqual(CardRenderer.Render(Short), CardRenderer.Render(Short with { Speaker = "Idris Calloway" }));
    }

    [Fact]
    public void Draws_many_at_once()
    {
        var cards = new byte[16][];
        Parallel.For(0, cards.Length, i => cards[i] = CardRenderer.Render(Short));

        Assert.All(cards, card => Assert.Equal(cards[0], card));
    }

    private static bool IsClear(SKBitmap picture, int margin)
    {
        var pixels = picture.Pixels;
        for (var y = 0; y < picture.Height; y++)
        for (var x = 0; x < picture.Width; x++)
        {
            var isInside = x >= margin && x < picture.Width - margin && y >= margin && y < picture.Height - margin;
            if (!isInside && pixels[y * picture.Width + x] != pixels[0])
                return false;
        }

        return true;
    }
}
