namespace QuoteSite.Backend.Ingestion;

/// <summary>One uploaded file → quotes in the tables → a snapshot that is served. May be run any number of times for the same upload.</summary>
public sealed class IngestEpisode
{
    /// <param name="blobName">A transcript or a sidecar in the transcripts container: "changelog/620.vtt".</param>
    /// <exception cref="Azure.RequestFailedException">Storage failed: run it again. Bad input never throws.</exception>
    public Task<IngestOutcome> Run(string blobName, CancellationToken cancellation) =>
        throw new NotImplementedException();
}
