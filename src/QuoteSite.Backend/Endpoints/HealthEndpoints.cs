using Microsoft.AspNetCore.Http;

namespace QuoteSite.Backend.Endpoints;

public static class HealthEndpoints
{
    public static IResult Get(HttpContext context) => throw new NotImplementedException();
}
