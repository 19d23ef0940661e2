namespace QuoteSite.Backend.Tests;

internal static class RepositoryRoot
{
    public static string Folder { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "QuoteSite.sln"))
            ? folder
            : Find(
                Path.GetDirectoryName(folder)
                    ?? throw new DirectoryNotFoundException("no QuoteSite.sln above the tests")
            );
}
