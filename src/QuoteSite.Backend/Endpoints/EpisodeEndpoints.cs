using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using QuoteSite.Backend.Catalog;
using QuoteSite.Backend.Storage;
using QuoteSite.Core;
using QuoteSite.Core.Records;

namespace QuoteSite.Backend.Endpoints;

/// <summary>Episodes: all of them, and one with what became of its last upload.</summary>
public static class EpisodeEndpoints
{
    public static IResult List(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-cache";
        var items = QuoteEndpoints
            .Catalog(context)
            .Episodes.Select(episode => new EpisodeJson(
                episode.Record.Show,
                episode.Record.ShowTitle,
                episode.Record.Episode,
                episode.Record.Title,
                episode.Status,
                episode.Record.Quotes.Count,
                episode.Record.Published,
                episode.Record.Url
            ))
            .ToList();
        return ApiJson.Ok(new ItemsJson<EpisodeJson>(items, items.Count));
    }

    public static IResult BySlug(HttpContext context)
    {
        var catalog = QuoteEndpoints.Catalog(context);
        var show = context.GetRouteValue("show") as string ?? "";
        var slug = context.GetRouteValue("episode") as string ?? "";
        if (catalog.FindEpisode(Slug.From(show), Slug.From(slug)) is not { } episode)
            return Unknown(catalog, show, slug);
        context.Response.Headers.CacheControl = "no-cache";
        var record = episode.Record;
        return ApiJson.Ok(
            new EpisodeDetailsJson(
                record.Show,
                record.ShowTitle,
                record.Episode,
                record.Title,
                episode.Status,
                episode.Reason,
                [.. record.Diagnostics.Select(d => new DiagnosticJson(d.Severity, d.Line, d.Message))],
                record.Published,
                record.Url,
                record.Media,
                record.Language,
                record.Format,
                record.WordCount,
                record.Duration is { } duration ? Timecode.Format(duration) : null,
                [.. record.Speakers.Select(s => new EpisodeSpeakerJson(s.Name, s.Role, s.Words))],
                [.. record.Themes.Select(theme => theme.Slug)],
                record.Quotes.Count,
                QuoteJson.From(record.Quotes.Select(quote => new CatalogQuote(quote, episode)), context.Request)
            )
        );
    }

    private static IResult Unknown(QuoteCatalog catalog, string show, string slug)
    {
        var ofShow = catalog
            .Episodes.Where(e => e.Record.Show == Slug.From(show))
            .Select(e => e.Record.Episode)
            .ToList();
        var isShowKnown = ofShow.Count > 0;
        var value = isShowKnown ? slug : show;
        var message = isShowKnown
            ? "There is no such episode of this show, or it has not been read yet."
            : "There is no such show, or nothing of it has been read yet.";
        return Problem.NotFound(
            message,
            new WrongParameter(
                isShowKnown ? "episode" : "show",
                value.Length <= 100 ? value : value[..100],
                message,
                $"a slug that /{Routes.Episodes} lists",
                Nearest.To(
                    Slug.From(value),
                    isShowKnown ? ofShow : catalog.Episodes.Select(e => e.Record.Show).Distinct(StringComparer.Ordinal),
                    count: 5
                )
            )
        );
    }

    private sealed record EpisodeJson(
        string Show,
        string ShowTitle,
        string Slug,
        string Title,
        EpisodeStatus Status,
        int Quotes,
        DateOnly? Published,
        string? Url
    );

    private sealed record DiagnosticJson(Severity Severity, int? Line, string Message);

    private sealed record EpisodeSpeakerJson(string Name, SpeakerRole Role, int Words);

    private sealed record EpisodeDetailsJson(
        string Show,
        string ShowTitle,
        string Slug,
        string Title,
        EpisodeStatus Status,
        string? Reason,
        IReadOnlyList<DiagnosticJson> Diagnostics,
        DateOnly? Published,
        string? Url,
        string? Media,
        string? Language,
        string Format,
        int Words,
        string? Duration,
        IReadOnlyList<EpisodeSpeakerJson> Speakers,
        IReadOnlyList<string> Themes,
        int Total,
        IReadOnlyList<QuoteJson> Quotes
    );
}
