using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using QuoteSite.Backend.Catalog;

namespace QuoteSite.Backend.Endpoints;

/// <summary>Whether there is something to serve, and how old it may be.</summary>
public static class HealthEndpoints
{
    /// <summary>200 "ok"; 200 "degraded" while storage is out and the last snapshot is served; 503 "starting" before the first one.</summary>
    public static IResult Get(HttpContext context)
    {
        var state = context.RequestServices.GetRequiredService<CatalogSource>().State;
        var status = (state.IsLoaded, state.Fault) switch
        {
            (false, _) => "starting",
            (true, null) => "ok",
            _ => "degraded",
        };
        context.Response.Headers.CacheControl = "no-store";
        return ApiJson.WithStatus(
            new HealthJson(
                status,
                state.Fault is null ? "ok" : "unreachable",
                state.From.Sequence,
                state.Catalog.Episodes.Count,
                state.Catalog.Quotes.Count,
                state.Catalog.Themes.Count(theme => theme.Quotes > 0)
            ),
            state.IsLoaded ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable
        );
    }

    private sealed record HealthJson(
        string Status,
        string Storage,
        long Snapshot,
        int Episodes,
        int Quotes,
        int Themes
    );
}
