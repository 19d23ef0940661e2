using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using QuoteSite.Backend.Endpoints;

namespace QuoteSite.Functions;

public static class ThemeFunctions
{
    [Function("Themes")]
    public static IResult List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Themes)] HttpRequest request
    ) => ThemeEndpoints.List(request.HttpContext);

    [Function("Theme")]
    public static IResult BySlug(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Theme)] HttpRequest request
    ) => ThemeEndpoints.BySlug(request.HttpContext);
}
