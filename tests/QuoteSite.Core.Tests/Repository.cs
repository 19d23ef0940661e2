namespace QuoteSite.Core.Tests;

/// <summary>The checkout the tests run in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "QuoteSite.sln")))
            folder =
                Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException("QuoteSite.sln is not above the tests.");
        return folder;
    }
}
