using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker;
using QuoteSite.Backend.Ingestion;

namespace QuoteSite.Functions;

public sealed class IngestFunctions(IngestEpisode ingestEpisode)
{
    /// <summary>A storage fault throws, and the host tries the same blob again; bad input is an outcome and does not.</summary>
    /// <param name="blob">
    /// Bound as a client, so that no content passes through the host: ingestion checks the size first and then streams
    /// the very version whose ETag it goes on to record. A Stream here would be of whichever version was current before that.
    /// </param>
    [Function("IngestTranscript")]
    public Task IngestTranscript(
        [BlobTrigger("transcripts/{show}/{name}")] BlobClient blob,
        CancellationToken cancellation
    ) => ingestEpisode.Run(blob.Name, cancellation);
}
