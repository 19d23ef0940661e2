using SkiaSharp;

namespace QuoteSite.Backend.Cards;

/// <summary>Draws a quote as the picture that social networks show for its link.</summary>
public static class CardRenderer
{
    /// <summary>What Open Graph consumers crop least: 1.91 : 1.</summary>
    public const int Width = 1200;

    /// <inheritdoc cref="Width"/>
    public const int Height = 630;

    private const float Margin = 104;
    private const float QuoteTop = 64;
    private const float QuoteHeight = 372;
    private const float SpeakerBaseline = 522;
    private const float SourceBaseline = 564;
    private const double SpeakerSize = 32;
    private const double SourceSize = 26;
    private const string OpeningMark = "“";
    private const string ClosingMark = "”";

    // Contrast on the ground: quote 11.3 : 1, source 7.3 : 1, marks 7.3 : 1.
    private static readonly SKColor Ground = new(0x0D, 0x3B, 0x36);
    private static readonly SKColor Ink = new(0xF3, 0xF5, 0xF0);
    private static readonly SKColor Quiet = new(0xB7, 0xCB, 0xC4);
    private static readonly SKColor Mark = new(0xF0, 0xC0, 0x4F);

    /// <returns>A PNG of <see cref="Width"/> by <see cref="Height"/> pixels; the same content gives the same bytes.</returns>
    public static byte[] Render(CardContent content)
    {
        var format = new SKImageInfo(Width, Height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var surface = SKSurface.Create(format);
        surface.Canvas.Clear(Ground);

        var isShortened = DrawQuote(surface.Canvas, DisplayText.From(content.Text));
        DrawAttribution(surface.Canvas, content, isShortened);

        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, quality: 100);
        return png.ToArray();
    }

    private static bool DrawQuote(SKCanvas canvas, string text)
    {
        using var unit = CardFonts.Quote.At(1000);
        var fitted = FittedText.Fit(
            text,
            Width - 2 * Margin,
            QuoteHeight,
            piece => unit.MeasureText(piece) / unit.Size,
            ClosingMark
        );

        using var font = CardFonts.Quote.At(fitted.Size);
        using var ink = new SKPaint { Color = Ink, IsAntialias = true };
        using var mark = new SKPaint { Color = Mark, IsAntialias = true };

        var lineHeight = (float)(fitted.Size * FittedText.LineHeight);
        var top = QuoteTop + (QuoteHeight - lineHeight * fitted.Lines.Count) / 2;
        // A line's box is as tall above its ascenders as below its descenders.
        var baseline = top + (lineHeight - font.Metrics.Ascent - font.Metrics.Descent) / 2;
        canvas.DrawText(OpeningMark, Margin - font.MeasureText(OpeningMark), baseline, SKTextAlign.Left, font, mark);
        var end = Margin;
        foreach (var line in fitted.Lines)
        {
            canvas.DrawText(line, Margin, baseline, SKTextAlign.Left, font, ink);
            end = Margin + font.MeasureText(line);
            baseline += lineHeight;
        }

        canvas.DrawText(ClosingMark, end, baseline - lineHeight, SKTextAlign.Left, font, mark);

        return fitted.IsShortened;
    }

    private static void DrawAttribution(SKCanvas canvas, CardContent content, bool isShortened)
    {
        var speaker = DisplayText.From(content.Speaker);
        DrawLine(canvas, CardFonts.Speaker, SpeakerSize, Ink, SpeakerBaseline, speaker);

        var show = DisplayText.From(content.ShowTitle);
        var episode = DisplayText.From(content.EpisodeTitle);
        var source = episode.Length == 0 ? show : $"{show}: {episode}";
        DrawLine(
            canvas,
            CardFonts.Source,
            SourceSize,
            Quiet,
            SourceBaseline,
            source,
            isShortened ? " (shortened)" : ""
        );
    }

    private static void DrawLine(
        SKCanvas canvas,
        SKTypeface typeface,
        double size,
        SKColor color,
        float baseline,
        string text,
        string suffix = ""
    )
    {
        using var font = typeface.At(size);
        using var paint = new SKPaint { Color = color, IsAntialias = true };
        var room = Width - 2 * Margin - font.MeasureText(suffix);
        canvas.DrawText(OneLine(text, font, room) + suffix, Margin, baseline, SKTextAlign.Left, font, paint);
    }

    // "A very long title indeed" → "A very long…"
    private static string OneLine(string text, SKFont font, float room)
    {
        if (font.MeasureText(text) <= room)
            return text;

        var fits = Math.Max(0, font.BreakText(text, room - font.MeasureText("…")));
        var lastSpace = text.LastIndexOf(' ', Math.Max(0, Math.Min(fits, text.Length - 1)));
        var end = lastSpace > fits / 2 ? lastSpace : fits;
        if (end > 0 && char.IsHighSurrogate(text[end - 1]))
            end--;
        return text[..end].TrimEnd(',', ':', ' ') + "…";
    }
}
