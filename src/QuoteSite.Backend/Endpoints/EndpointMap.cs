using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace QuoteSite.Backend.Endpoints;

/// <summary>All routes with their handlers, for a head that runs on Kestrel.</summary>
public static class EndpointMap
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static IEndpointRouteBuilder MapQuoteSite(this IEndpointRouteBuilder endpoints)
    {
        Map(Routes.RandomQuote, QuoteEndpoints.Random);
        Map(Routes.TodaysQuote, QuoteEndpoints.Today);
        Map(Routes.Quotes, QuoteEndpoints.List);
        Map(Routes.Quote, QuoteEndpoints.ById);
        Map(Routes.Themes, ThemeEndpoints.List);
        Map(Routes.Theme, ThemeEndpoints.BySlug);
        Map(Routes.Episodes, EpisodeEndpoints.List);
        Map(Routes.Episode, EpisodeEndpoints.BySlug);
        Map(Routes.Card, ShareEndpoints.Card);
        Map(Routes.Share, ShareEndpoints.Page);
        Map(Routes.Health, HealthEndpoints.Get);
        return endpoints;

        void Map(string route, Func<HttpContext, IResult> handler) => endpoints.MapMethods(route, Reading, handler);
    }
}
