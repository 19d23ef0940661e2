using System.Text.Encodings.Web;
using System.Text.Json;
using QuoteSite.Core;
using QuoteSite.Core.Records;

namespace QuoteSite.Cli.Extraction;

/// <summary>The JSON that <c>extract</c> prints. Written by hand: a serializer would cost more than the rest of the start-up.</summary>
public static class ExtractJson
{
    // Apostrophes and accents as themselves: the output is read by people and programs, never put into HTML as it is.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="sidecar">What was odd about the sidecar; comes before what was odd about the transcript.</param>
    public static void Write(PipelineResult result, IReadOnlyList<Diagnostic> sidecar, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("format", result.Episode.Format);
        json.WriteNumber("words", result.Episode.WordCount);
        WriteList(json, "sentences", result.Sentences, WriteSentence);
        WriteList(json, "quotes", result.Episode.Quotes, WriteQuote);
        WriteList(json, "themes", result.Episode.Themes, (writer, theme) => WriteTheme(writer, theme, result.Episode));
        WriteList(json, "diagnostics", [.. sidecar, .. result.Episode.Diagnostics], WriteDiagnostic);
        json.WriteEndObject();
    }

    private static void WriteSentence(Utf8JsonWriter json, SentenceRecord sentence)
    {
        json.WriteNumber("first", sentence.Span.First);
        json.WriteNumber("last", sentence.Span.Last);
        json.WriteString("speaker", sentence.Speaker);
    }

    private static void WriteQuote(Utf8JsonWriter json, QuoteRecord quote)
    {
        json.WriteString("id", quote.Id);
        json.WriteNumber("first", quote.Words.First);
        json.WriteNumber("last", quote.Words.Last);
        json.WriteString("text", quote.Text);
        json.WriteString("verbatim", quote.Verbatim);
        json.WriteString("speaker", quote.Speaker?.Name);
        json.WriteNumber("speakerConfidence", Math.Round(quote.Speaker?.Confidence ?? 0, 3));
        json.WriteString("start", quote.Time is { } start ? Timecode.From(start.Start) : null);
        json.WriteString("end", quote.Time is { } end ? Timecode.From(end.End) : null);
        json.WriteNumber("score", Math.Round(quote.Score, 4));
        json.WriteStartArray("themes");
        foreach (var theme in quote.Themes)
            json.WriteStringValue(theme.Slug);
        json.WriteEndArray();
    }

    private static void WriteTheme(Utf8JsonWriter json, ThemeRecord theme, EpisodeRecord episode)
    {
        json.WriteString("slug", theme.Slug);
        json.WriteString("name", theme.Name);
        json.WriteNumber("quotes", episode.Quotes.Count(quote => quote.Themes.Any(tag => tag.Slug == theme.Slug)));
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteString("severity", NameOf(diagnostic.Severity));
        if (diagnostic.Line is { } line)
            json.WriteNumber("line", line);
        else
            json.WriteNull("line");
        json.WriteString("message", diagnostic.Message);
    }

    private static string NameOf(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };

    private static void WriteList<T>(
        Utf8JsonWriter json,
        string name,
        IReadOnlyList<T> items,
        Action<Utf8JsonWriter, T> writeFields
    )
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            writeFields(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
