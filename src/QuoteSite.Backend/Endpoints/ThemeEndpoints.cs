using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using QuoteSite.Backend.Catalog;
using QuoteSite.Core.Records;

namespace QuoteSite.Backend.Endpoints;

/// <summary>Themes: all of them, and one with its quotes.</summary>
public static class ThemeEndpoints
{
    /// <summary>Those with quotes, most first.</summary>
    public static IResult List(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-cache";
        var items = QuoteEndpoints
            .Catalog(context)
            .Themes.Where(theme => theme.Quotes > 0)
            .Select(theme => new ThemeJson(
                theme.Slug,
                theme.Name,
                theme.Definition,
                theme.IsSignature,
                theme.Quotes,
                OriginJson.From(theme.Origin)
            ))
            .ToList();
        return ApiJson.Ok(new ItemsJson<ThemeJson>(items, items.Count));
    }

    /// <summary>By slug or in words: "measure%20in%20hundreds".</summary>
    public static IResult BySlug(HttpContext context)
    {
        var catalog = QuoteEndpoints.Catalog(context);
        var asked = context.GetRouteValue("slug") as string ?? "";
        if (catalog.FindTheme(Slug.From(asked)) is not { } theme)
            return Problem.Of([QueryReader.UnknownTheme(asked, catalog) with { Name = "slug" }]);
        context.Response.Headers.CacheControl = "no-cache";
        var quotes = catalog.Matching(new QuoteFilter(Theme: theme.Slug));
        return ApiJson.Ok(
            new ThemeDetailsJson(
                theme.Slug,
                theme.Name,
                theme.Definition,
                theme.IsSignature,
                quotes.Count,
                OriginJson.From(theme.Origin),
                QuoteJson.From(quotes, context.Request)
            )
        );
    }

    private sealed record OriginJson(string Id, string Text, SpeakerJson? Speaker)
    {
        public static OriginJson? From(CatalogQuote? quote) =>
            quote is null ? null : new(quote.Record.Id, quote.Record.Text, SpeakerJson.From(quote.Record.Speaker));
    }

    private sealed record ThemeJson(
        string Slug,
        string Name,
        string Definition,
        bool IsSignature,
        int Quotes,
        OriginJson? Origin
    );

    private sealed record ThemeDetailsJson(
        string Slug,
        string Name,
        string Definition,
        bool IsSignature,
        int Total,
        OriginJson? Origin,
        IReadOnlyList<QuoteJson> Quotes
    );
}
