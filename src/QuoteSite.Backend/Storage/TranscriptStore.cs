using Azure;

namespace QuoteSite.Backend.Storage;

/// <summary>A file in the transcripts container: a transcript or a sidecar.</summary>
public sealed record TranscriptBlob(string Name, ETag ETag, DateTimeOffset LastModified, long Size);

/// <summary>The container that producers upload to: `{show}/{episode}.{ext}` and, beside it, `{show}/{episode}.yaml`.</summary>
public sealed class TranscriptStore
{
    public IAsyncEnumerable<TranscriptBlob> List(CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>Creates or replaces. The container is created where it is missing.</summary>
    public Task<TranscriptBlob> Upload(string name, Stream content, CancellationToken cancellation) =>
        throw new NotImplementedException();

    /// <summary>True where the container holds no file at all, or is not there yet.</summary>
    public Task<bool> IsEmpty(CancellationToken cancellation) => throw new NotImplementedException();
}
