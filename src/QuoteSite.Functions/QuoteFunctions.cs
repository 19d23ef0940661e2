using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using QuoteSite.Backend.Endpoints;

namespace QuoteSite.Functions;

public static class QuoteFunctions
{
    [Function("RandomQuote")]
    public static IResult Random(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.RandomQuote)] HttpRequest request
    ) => QuoteEndpoints.Random(request.HttpContext);

    [Function("TodaysQuote")]
    public static IResult Today(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.TodaysQuote)] HttpRequest request
    ) => QuoteEndpoints.Today(request.HttpContext);

    [Function("Quotes")]
    public static IResult List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Quotes)] HttpRequest request
    ) => QuoteEndpoints.List(request.HttpContext);

    [Function("Quote")]
    public static IResult ById(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Quote)] HttpRequest request
    ) => QuoteEndpoints.ById(request.HttpContext);
}
