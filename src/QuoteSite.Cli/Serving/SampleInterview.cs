using QuoteSite.Backend.Storage;

namespace QuoteSite.Cli.Serving;

/// <summary>The fictional interview that a first start shows something with.</summary>
public static class SampleInterview
{
    /// <returns>The names of the blobs, none where the sample is not at hand.</returns>
    public static async Task<IReadOnlyList<string>> Upload(TranscriptStore store, CancellationToken cancellation)
    {
        var uploaded = new List<string>();
        foreach (var (file, name) in Files())
        {
            await using var content = File.OpenRead(file);
            await store.Upload(name, content, cancellation);
            uploaded.Add(name);
        }

        return uploaded;
    }

    // samples/{show}/{episode}.{ext}; sidecars first, so that each transcript finds its own and is read once.
    private static IEnumerable<(string File, string Name)> Files() =>
        RepositoryFolder.Samples is not { } samples
            ? []
            : Directory
                .EnumerateDirectories(samples)
                .SelectMany(Directory.EnumerateFiles)
                .Where(file => Path.GetExtension(file) is ".vtt" or ".srt" or ".txt" or ".yaml")
                .OrderBy(file => Path.GetExtension(file) is ".yaml" ? 0 : 1)
                .ThenBy(file => file, StringComparer.Ordinal)
                .Select(file => (file, Path.GetRelativePath(samples, file).Replace(Path.DirectorySeparatorChar, '/')));
}
