using System.Text.RegularExpressions;

namespace QuoteSite.Cli.Tests;

/// <summary>The other head is not built by the solution; its text still has to keep up with this one.</summary>
public sealed partial class FunctionsHeadTests
{
    private static readonly string Root = FindRoot();

    [Fact]
    public void Has_a_trigger_for_every_route_that_the_local_head_maps()
    {
        var mapped = Routes(File.ReadAllText(Path.Combine(Root, "src/QuoteSite.Backend/Endpoints/EndpointMap.cs")));
        var triggered = Directory
            .EnumerateFiles(Path.Combine(Root, "src/QuoteSite.Functions"), "*.cs")
            .SelectMany(file => Routes(File.ReadAllText(file)));

        Assert.NotEmpty(mapped);
        Assert.Equal(mapped.Order(), triggered.Order());
    }

    [Fact]
    public void Serves_its_routes_without_a_prefix() =>
        Assert.Contains(
            "\"routePrefix\": \"\"",
            File.ReadAllText(Path.Combine(Root, "host.json")),
            StringComparison.Ordinal
        );

    private static IEnumerable<string> Routes(string code) =>
        RouteConstant().Matches(code).Select(match => match.Value);

    [GeneratedRegex(@"\bRoutes\.\w+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RouteConstant();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "QuoteSite.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
