using Microsoft.AspNetCore.Http;

namespace QuoteSite.Backend.Endpoints;

/// <summary>A parameter that is not what it should be.</summary>
/// <param name="Takes">In words, what would be right: "a whole number from 1 to 50".</param>
/// <param name="Nearest">Values that exist and are close to the one sent.</param>
internal sealed record WrongParameter(
    string Name,
    string Value,
    string Message,
    string Takes,
    IReadOnlyList<string> Nearest
)
{
    /// <summary>True where the value could have been right and just names nothing.</summary>
    public bool IsUnknownName { get; init; }
}

/// <summary>RFC 9457 problem details, with every wrong parameter of the request at once.</summary>
internal static class Problem
{
    /// <summary>404 where all that is wrong is a name that does not exist, else 400.</summary>
    public static IResult Of(IReadOnlyList<WrongParameter> parameters)
    {
        var status = parameters.All(p => p.IsUnknownName)
            ? StatusCodes.Status404NotFound
            : StatusCodes.Status400BadRequest;
        return Of(
            status,
            status == StatusCodes.Status404NotFound ? "Not found" : "Wrong parameters",
            string.Join(" ", parameters.Select(p => p.Message)),
            parameters
        );
    }

    public static IResult NotFound(string detail, params IReadOnlyList<WrongParameter> parameters) =>
        Of(StatusCodes.Status404NotFound, "Not found", detail, parameters);

    private static IResult Of(int status, string title, string detail, IReadOnlyList<WrongParameter> parameters) =>
        ApiJson.Problem(
            new ProblemJson(
                "about:blank",
                title,
                status,
                detail,
                [.. parameters.Select(p => new ParameterJson(p.Name, p.Value, p.Message, p.Takes, p.Nearest))]
            ),
            status
        );

    private sealed record ProblemJson(
        string Type,
        string Title,
        int Status,
        string Detail,
        IReadOnlyList<ParameterJson> Parameters
    );

    private sealed record ParameterJson(
        string Name,
        string Value,
        string Message,
        string Takes,
        IReadOnlyList<string> Nearest
    );
}
