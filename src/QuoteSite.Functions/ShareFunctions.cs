using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using QuoteSite.Backend.Endpoints;

namespace QuoteSite.Functions;

public static class ShareFunctions
{
    [Function("Card")]
    public static IResult Card(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Card)] HttpRequest request
    ) => ShareEndpoints.Card(request.HttpContext);

    [Function("Share")]
    public static IResult Page(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Share)] HttpRequest request
    ) => ShareEndpoints.Page(request.HttpContext);
}
