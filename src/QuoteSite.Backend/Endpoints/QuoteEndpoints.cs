using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using QuoteSite.Backend.Catalog;

namespace QuoteSite.Backend.Endpoints;

/// <summary>Quotes: at random, of the day, by what they stand under, by id. All answers come from memory.</summary>
public static class QuoteEndpoints
{
    private const int MaxCount = 50;
    private const int DefaultLimit = 100;
    private const int MaxLimit = 1000;

    /// <summary>`?theme= &amp;speaker= &amp;show= &amp;episode= &amp;count=1..50`: one quote, or with `count` a list of different ones.</summary>
    public static IResult Random(HttpContext context)
    {
        var catalog = Catalog(context);
        var query = new QueryReader(context.Request.Query);
        var filter = query.Filter(catalog);
        var count = query.Number("count", 1, MaxCount);
        query.ReportTypos("theme", "speaker", "show", "episode", "count");
        if (query.Wrong.Count > 0)
            return Problem.Of(query.Wrong);

        // Chance must be asked anew each time, by every cache on the way.
        context.Response.Headers.CacheControl = "no-store";
        var drawn = catalog.Draw(filter, count ?? 1, context.RequestServices.GetRequiredService<Random>());
        if (count is not null)
            return ApiJson.Ok(
                new ItemsJson<QuoteJson>(QuoteJson.From(drawn, context.Request), catalog.Matching(filter).Count)
            );
        return drawn.Count > 0
            ? ApiJson.Ok(QuoteJson.From(drawn[0], context.Request))
            : Problem.NotFound(NothingMatches(catalog));
    }

    /// <summary>One quote a date, the same for everybody; dates are UTC's.</summary>
    public static IResult Today(HttpContext context)
    {
        var today = DateOnly.FromDateTime(
            context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime
        );
        context.Response.Headers.CacheControl = "no-cache";
        var catalog = Catalog(context);
        return catalog.QuoteOf(today) is { } quote
            ? ApiJson.Ok(QuoteJson.From(quote, context.Request))
            : Problem.NotFound(NothingMatches(catalog));
    }

    /// <summary>`?theme= &amp;speaker= &amp;show= &amp;episode= &amp;limit=1..1000 &amp;offset=`: best first.</summary>
    public static IResult List(HttpContext context)
    {
        var catalog = Catalog(context);
        var query = new QueryReader(context.Request.Query);
        var filter = query.Filter(catalog);
        var limit = query.Number("limit", 1, MaxLimit) ?? DefaultLimit;
        var offset = query.Number("offset", 0, int.MaxValue) ?? 0;
        query.ReportTypos("theme", "speaker", "show", "episode", "limit", "offset");
        if (query.Wrong.Count > 0)
            return Problem.Of(query.Wrong);
        context.Response.Headers.CacheControl = "no-cache";
        var matching = catalog.Matching(filter);
        return ApiJson.Ok(
            new ItemsJson<QuoteJson>(QuoteJson.From(matching.Skip(offset).Take(limit), context.Request), matching.Count)
        );
    }

    public static IResult ById(HttpContext context)
    {
        var id = context.GetRouteValue("id") as string ?? "";
        context.Response.Headers.CacheControl = "no-cache";
        return Catalog(context).FindQuote(id) is { } quote
            ? ApiJson.Ok(QuoteJson.From(quote, context.Request))
            : UnknownQuote(context);
    }

    internal static IResult UnknownQuote(HttpContext context)
    {
        const string detail = "There is no quote with this id.";
        var id = context.GetRouteValue("id") as string ?? "";
        return Problem.NotFound(
            detail,
            new WrongParameter(
                "id",
                id.Length <= 100 ? id : id[..100],
                detail,
                $"the id of a quote, as /{Routes.Quotes} gives it",
                []
            )
        );
    }

    internal static QuoteCatalog Catalog(HttpContext context) =>
        context.RequestServices.GetRequiredService<CatalogSource>().Current;

    private static string NothingMatches(QuoteCatalog catalog) =>
        catalog.Quotes.Count == 0
            ? "No quote matches: there are no quotes yet."
            : "No quote matches. "
                + $"Shows: {Some(catalog.Episodes.Select(episode => episode.Record.Show))}. Speakers: {Some(catalog.Speakers)}.";

    private static string Some(IEnumerable<string> names)
    {
        const int shown = 10;
        var all = names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return all.Count == 0 ? "none"
            : all.Count <= shown ? string.Join(", ", all)
            : $"{string.Join(", ", all.Take(shown))} and {all.Count - shown} more";
    }
}
