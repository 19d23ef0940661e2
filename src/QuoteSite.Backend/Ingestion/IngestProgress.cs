namespace QuoteSite.Backend.Ingestion;

/// <summary>What the watcher is at. Register any number of <see cref="IProgress{T}"/> of this to hear it.</summary>
public abstract record IngestProgress(string BlobName)
{
    public sealed record Started(string BlobName) : IngestProgress(BlobName);

    public sealed record Finished(string BlobName, IngestOutcome Outcome) : IngestProgress(BlobName);

    /// <summary>Storage failed; it is tried again.</summary>
    public sealed record Failed(string BlobName, string Message) : IngestProgress(BlobName);
}
