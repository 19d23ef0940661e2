using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using QuoteSite.Backend.Cards;
using QuoteSite.Backend.Catalog;

namespace QuoteSite.Backend.Endpoints;

/// <summary>What a shared link leads to: the quote's page, and its picture.</summary>
public static class ShareEndpoints
{
    /// <summary>1200 × 630 pixels, PNG. The id is made from the words, so the picture may be kept for a day.</summary>
    public static IResult Card(HttpContext context)
    {
        if (Find(context) is not { } quote)
            return QuoteEndpoints.UnknownQuote(context);
        var episode = quote.Episode.Record;
        context.Response.Headers.CacheControl = "public, max-age=86400";
        return Results.Bytes(
            CardRenderer.Render(
                new CardContent(quote.Record.Text, quote.Record.Speaker?.Name, episode.ShowTitle, episode.Title)
            ),
            "image/png"
        );
    }

    public static IResult Page(HttpContext context)
    {
        if (Find(context) is not { } quote)
            return QuoteEndpoints.UnknownQuote(context);
        var (request, record, episode) = (context.Request, quote.Record, quote.Episode.Record);
        var catalog = QuoteEndpoints.Catalog(context);
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Text(
            SharePage.Render(
                new SharePageContent
                {
                    Text = record.Text,
                    Speaker = record.Speaker?.Name,
                    ShowTitle = episode.ShowTitle,
                    EpisodeTitle = episode.Title,
                    EpisodeUrl = episode.Url,
                    ListenUrl = Links.Listen(episode, record),
                    Start = record.Time?.Start,
                    ShareUrl = Links.Share(request, record),
                    CardUrl = Links.Card(request, record),
                    SiteUrl = $"{request.PathBase}/",
                    Language = episode.Language,
                    Themes =
                    [
                        .. record
                            .Themes.Select(tag => catalog.FindTheme(tag.Slug))
                            .OfType<CatalogTheme>()
                            .Select(theme => new ShareTheme(theme.Slug, theme.Name)),
                    ],
                }
            ),
            "text/html",
            Encoding.UTF8
        );
    }

    private static CatalogQuote? Find(HttpContext context) =>
        QuoteEndpoints.Catalog(context).FindQuote(context.GetRouteValue("id") as string ?? "");
}
