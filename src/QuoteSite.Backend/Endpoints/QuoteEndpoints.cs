using Microsoft.AspNetCore.Http;

namespace QuoteSite.Backend.Endpoints;

public static class QuoteEndpoints
{
    public static IResult Random(HttpContext context) => throw new NotImplementedException();

    public static IResult Today(HttpContext context) => throw new NotImplementedException();

    public static IResult List(HttpContext context) => throw new NotImplementedException();

    public static IResult ById(HttpContext context) => throw new NotImplementedException();
}
