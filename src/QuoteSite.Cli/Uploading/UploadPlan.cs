using QuoteSite.Backend.Ingestion;
using QuoteSite.Core.Records;

namespace QuoteSite.Cli.Uploading;

/// <summary>One file on its way to storage.</summary>
/// <param name="BlobName"><c>{show}/{episode}.{ext}</c></param>
public sealed record PlannedFile(FileInfo File, string BlobName);

/// <summary>What an upload will put where, or everything that stands against it; never both.</summary>
public sealed record UploadPlan(IReadOnlyList<PlannedFile> Files, IReadOnlyList<string> Errors)
{
    /// <summary>The limit that ingestion rejects by, and <c>extract</c> with it: five hours of talk are under 1 MiB, so more is no transcript.</summary>
    public const long MaxFileSize = IngestEpisode.MaxTranscriptSize;

    private const double MiB = 1024 * 1024;
    private const string SidecarExtension = ".yaml";

    /// <param name="episode">Null: each file's own name, as a slug.</param>
    public static UploadPlan Make(IReadOnlyList<FileInfo> files, string show, string? episode)
    {
        var errors = new List<string>();
        var planned = new List<PlannedFile>();
        foreach (var file in WithSidecars(files))
        {
            if (Directory.Exists(file.FullName))
                errors.Add($"{file} is a folder; name the transcript files in it.");
            else if (!file.Exists)
                errors.Add($"{file} does not exist.");
            else
                planned.Add(new PlannedFile(file, BlobName(file, show, episode)));
        }

        errors.AddRange(Collisions(planned));
        return errors.Count > 0 ? new UploadPlan([], errors) : new UploadPlan(planned, []);
    }

    public static string TooLarge(FileInfo file) =>
        $"{file} has {file.Length / MiB:0.0} MiB; a transcript may have {MaxFileSize / MiB:0} MiB.";

    private static bool IsSidecar(FileInfo file) =>
        file.Extension.Equals(SidecarExtension, StringComparison.OrdinalIgnoreCase)
        || file.Extension.Equals(".yml", StringComparison.OrdinalIgnoreCase);

    // The sidecar goes first: then the transcript's arrival finds it there, and the episode is read once, not twice.
    private static IEnumerable<FileInfo> WithSidecars(IReadOnlyList<FileInfo> files)
    {
        var beside = files
            .Where(file => !IsSidecar(file))
            .SelectMany(file =>
                new[] { SidecarExtension, ".yml" }.Select(extension => Path.ChangeExtension(file.FullName, extension))
            )
            .Where(File.Exists)
            .Select(path => new FileInfo(path));
        return files.Concat(beside).DistinctBy(file => file.FullName).OrderBy(file => IsSidecar(file) ? 0 : 1);
    }

    private static string BlobName(FileInfo file, string show, string? episode)
    {
        var name = episode ?? Slug.From(Path.GetFileNameWithoutExtension(file.Name));
        var extension = file.Extension.Length > 1 ? file.Extension.ToLowerInvariant() : ".txt";
        return $"{show}/{name}{(IsSidecar(file) ? SidecarExtension : extension)}";
    }

    // talk.vtt and talk.srt are one episode: which of the two would count is nobody's guess to make.
    private static IEnumerable<string> Collisions(IReadOnlyList<PlannedFile> planned) =>
        planned
            .GroupBy(item => (Path.ChangeExtension(item.BlobName, null), IsSidecar(item.File)))
            .Where(group => group.Count() > 1)
            .Select(group =>
                $"{string.Join(" and ", group.Select(item => item.File))} would both be episode {group.Key.Item1}; upload one."
            );
}
