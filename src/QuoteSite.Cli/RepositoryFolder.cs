namespace QuoteSite.Cli;

/// <summary>Folders the commands share: the repository's own where there is one, else those beside the executable.</summary>
public static class RepositoryFolder
{
    private const string Landmark = "QuoteSite.sln";

    /// <summary>The checkout this executable was built in; null for one that was installed elsewhere.</summary>
    public static string? Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>Where local storage keeps its files and its address unless <c>--data</c> says otherwise.</summary>
    public static string Data { get; } = Path.Combine(Root ?? Environment.CurrentDirectory, ".quotesite");

    /// <summary>The static front end; null where it is neither in a checkout nor beside the executable.</summary>
    public static string? Site => Existing("src/site", "site");

    /// <summary>The sample interview, laid out as storage is: <c>{show}/{episode}.{ext}</c>.</summary>
    public static string? Samples => Existing("samples", "samples");

    /// <summary>Holds the storage emulator's package.json and lockfile.</summary>
    public static string Emulator =>
        Existing("infra/azurite", "azurite") ?? Path.Combine(AppContext.BaseDirectory, "azurite");

    private static string? Existing(string inRepository, string besideExecutable) =>
        new[]
        {
            Root is null ? null : Path.Combine(Root, inRepository),
            Path.Combine(AppContext.BaseDirectory, besideExecutable),
        }.FirstOrDefault(Directory.Exists);

    private static string? FindRoot(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, Landmark)))
                return folder.FullName;
        return null;
    }
}
