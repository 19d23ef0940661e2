using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using QuoteSite.Backend.Endpoints;

namespace QuoteSite.Functions;

public static class EpisodeFunctions
{
    [Function("Episodes")]
    public static IResult List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Episodes)] HttpRequest request
    ) => EpisodeEndpoints.List(request.HttpContext);

    [Function("Episode")]
    public static IResult BySlug(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Episode)] HttpRequest request
    ) => EpisodeEndpoints.BySlug(request.HttpContext);
}
