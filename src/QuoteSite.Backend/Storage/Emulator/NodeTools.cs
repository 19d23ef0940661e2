namespace QuoteSite.Backend.Storage.Emulator;

/// <summary>Where this machine has Node and npm.</summary>
internal sealed record NodeTools(string Node, string Npm)
{
    /// <exception cref="AzuriteUnavailableException">One of them is not on the PATH.</exception>
    public static NodeTools Find() => Find(Environment.GetEnvironmentVariable("PATH") ?? "");

    internal static NodeTools Find(string path)
    {
        var folders = path.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var node = Search(folders, OperatingSystem.IsWindows() ? "node.exe" : "node");
        var npm = Search(folders, OperatingSystem.IsWindows() ? "npm.cmd" : "npm");
        return node is not null && npm is not null
            ? new NodeTools(node, npm)
            : throw new AzuriteUnavailableException(
                $"The local storage emulator needs Node.js 20 or newer, and there is no {(node is null ? "node" : "npm")} on the PATH. "
                    + "Either install Node 20+ from your package manager, "
                    + "or use a storage account: pass --storage <connection string>, or set QUOTESITE_STORAGE."
            );
    }

    private static string? Search(IEnumerable<string> folders, string file) =>
        folders.Select(folder => Path.Combine(folder, file)).FirstOrDefault(File.Exists);
}
