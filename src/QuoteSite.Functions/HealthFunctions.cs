using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using QuoteSite.Backend.Endpoints;

namespace QuoteSite.Functions;

public static class HealthFunctions
{
    [Function("Health")]
    public static IResult Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Health)] HttpRequest request
    ) => HealthEndpoints.Get(request.HttpContext);
}
