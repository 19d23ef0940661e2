using SkiaSharp;

namespace QuoteSite.Backend.Cards;

/// <summary>The typefaces of a card, embedded so that a card looks the same on a machine without fonts.</summary>
internal static class CardFonts
{
    public static SKTypeface Quote { get; } = Load("SourceSerif4_400Regular.ttf");
    public static SKTypeface Speaker { get; } = Load("Inter_600SemiBold.ttf");
    public static SKTypeface Source { get; } = Load("Inter_400Regular.ttf");

    /// <summary>Without hinting, so that twice the size is exactly twice the width.</summary>
    public static SKFont At(this SKTypeface typeface, double size) =>
        new(typeface, (float)size)
        {
            Subpixel = true,
            LinearMetrics = true,
            Hinting = SKFontHinting.None,
            Edging = SKFontEdging.Antialias,
        };

    private static SKTypeface Load(string file)
    {
        var resource = $"QuoteSite.Backend.Cards.Fonts.{file}";
        using var stream =
            typeof(CardFonts).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The font {resource} is not embedded.");
        using var data = SKData.Create(stream);
        return SKTypeface.FromData(data);
    }
}
