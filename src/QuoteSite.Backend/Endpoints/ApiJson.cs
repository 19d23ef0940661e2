using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace QuoteSite.Backend.Endpoints;

/// <summary>What the API prints: camelCase, null where nothing is known, letters and quotation marks as they are.</summary>
internal static class ApiJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        // The answer is JSON and says so, and nothing writes it into HTML: "it’s" need not be "it\u2019s".
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static IResult Ok<T>(T value) => Results.Json(value, Options, "application/json");

    public static IResult WithStatus<T>(T value, int status) =>
        Results.Json(value, Options, "application/json", status);

    public static IResult Problem<T>(T problem, int status) =>
        Results.Json(problem, Options, "application/problem+json", status);
}

/// <summary>A list as the API prints it.</summary>
/// <param name="Total">How many there are, also where <paramref name="Items"/> holds fewer.</param>
internal sealed record ItemsJson<T>(IReadOnlyList<T> Items, int Total);
