using Microsoft.AspNetCore.Http;

namespace QuoteSite.Backend.Endpoints;

public static class ThemeEndpoints
{
    public static IResult List(HttpContext context) => throw new NotImplementedException();

    public static IResult BySlug(HttpContext context) => throw new NotImplementedException();
}
