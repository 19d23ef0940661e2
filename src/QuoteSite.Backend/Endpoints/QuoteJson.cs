using Microsoft.AspNetCore.Http;
using QuoteSite.Backend.Catalog;
using QuoteSite.Core;
using QuoteSite.Core.Records;

namespace QuoteSite.Backend.Endpoints;

internal sealed record SpeakerJson(string Name, SpeakerRole Role, double Confidence)
{
    public static SpeakerJson? From(SpeakerRecord? speaker) =>
        speaker is null ? null : new(speaker.Name, speaker.Role, speaker.Confidence);
}

internal sealed record QuoteEpisodeJson(string Slug, string Title, string? Url);

internal sealed record WordsJson(int First, int Last);

/// <summary>A quote as the API prints it. Fields are only ever added.</summary>
internal sealed record QuoteJson(
    string Id,
    string Text,
    string Verbatim,
    SpeakerJson? Speaker,
    string Show,
    string ShowTitle,
    QuoteEpisodeJson Episode,
    IReadOnlyList<string> Themes,
    string? Start,
    string? End,
    string? ListenUrl,
    WordsJson Words,
    IReadOnlyList<int> LeftOut,
    double Score,
    string CardUrl,
    string ShareUrl
)
{
    public static QuoteJson From(CatalogQuote quote, HttpRequest request)
    {
        var (record, episode) = (quote.Record, quote.Episode.Record);
        return new QuoteJson(
            record.Id,
            record.Text,
            record.Verbatim,
            SpeakerJson.From(record.Speaker),
            record.Show,
            episode.ShowTitle,
            new QuoteEpisodeJson(episode.Episode, episode.Title, episode.Url),
            [.. record.Themes.Select(theme => theme.Slug)],
            record.Time is { } start ? Timecode.Format(start.Start) : null,
            record.Time is { } end ? Timecode.Format(end.End) : null,
            Links.Listen(episode, record),
            new WordsJson(record.Words.First, record.Words.Last),
            record.LeftOut,
            record.Score,
            Links.Card(request, record),
            Links.Share(request, record)
        );
    }

    public static IReadOnlyList<QuoteJson> From(IEnumerable<CatalogQuote> quotes, HttpRequest request) =>
        [.. quotes.Select(quote => From(quote, request))];
}
