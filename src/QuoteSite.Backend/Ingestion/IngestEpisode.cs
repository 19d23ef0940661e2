using System.Text;
using Azure;
using Microsoft.Extensions.Logging;
using QuoteSite.Backend.Catalog;
using QuoteSite.Backend.Storage;
using QuoteSite.Core;
using QuoteSite.Core.Records;

namespace QuoteSite.Backend.Ingestion;

/// <summary>One uploaded file → quotes in the tables → a snapshot that is served. May be run any number of times for the same upload.</summary>
public sealed class IngestEpisode(
    TranscriptStore transcripts,
    RecordStore records,
    CatalogPublisher publisher,
    StorageSetup setup,
    ILogger<IngestEpisode> logger
)
{
    /// <summary>A day of speech is about 1.5 MB of captions; what is larger is no transcript.</summary>
    public const long MaxTranscriptSize = 10 * 1024 * 1024;

    /// <summary>Somebody would have to replace the file again and again while it is read.</summary>
    private const int MaxRestarts = 10;

    /// <param name="blobName">A transcript or a sidecar in the transcripts container: "changelog/620.vtt".</param>
    /// <exception cref="RequestFailedException">Storage failed: run it again. Bad input never throws.</exception>
    public async Task<IngestOutcome> Run(string blobName, CancellationToken cancellation)
    {
        if (!TranscriptName.TryParse(blobName, out var name, out var problem))
            return Ignore(name, problem);
        await setup.Ensure(cancellation);
        for (var restart = 1; restart <= MaxRestarts; restart++)
        {
            if (await TryRun(name, cancellation) is { } outcome)
                return outcome;
            Log.IngestRestarts(logger, blobName, restart);
        }

        throw new RequestFailedException(412, $"{blobName} kept changing while it was ingested.");
    }

    /// <summary>Null where the upload or the episode changed under its hands.</summary>
    private async Task<IngestOutcome?> TryRun(TranscriptName name, CancellationToken cancellation)
    {
        if (await EpisodeUpload.Find(transcripts, name, cancellation) is not { } upload)
            return Ignore(name, name.IsSidecar ? "It waits for its transcript." : "It is no longer there.");
        name = upload.Name;
        var before = await records.FindEpisode(name.Show, name.Episode, cancellation);
        if (before?.Source.Version == upload.Source.Version)
            return await Finish(upload, before, isNew: false, cancellation);
        if (before is not null && await Outranked(upload, before, cancellation) is { } newer)
            return Ignore(name, $"{newer} stands for the same episode and was uploaded later.");

        StoredEpisode after;
        try
        {
            after = await Store(upload, before, await Read(upload, cancellation), cancellation);
        }
        catch (RequestFailedException e) when (e.Status is 404 or 412)
        {
            return null;
        }
        catch (EpisodeChangedException)
        {
            return null;
        }

        return await Finish(upload, after, isNew: true, cancellation);
    }

    /// <summary>The other file's name, where this episode was made from another file that is still there and newer.</summary>
    private async Task<string?> Outranked(EpisodeUpload upload, StoredEpisode before, CancellationToken cancellation) =>
        before.Source.Blob != upload.Transcript.Name
        && before.Source.LastModified > upload.Transcript.LastModified
        && await transcripts.Find(before.Source.Blob, cancellation) is { } other
        && other.LastModified > upload.Transcript.LastModified
            ? other.Name
            : null;

    private async Task<PipelineResult> Read(EpisodeUpload upload, CancellationToken cancellation)
    {
        var bare = new EpisodeDetails { Show = upload.Name.Show, Episode = upload.Name.Episode };
        var sidecar = await ReadSidecar(upload, cancellation);
        var tooLarge = upload.Transcript.Size > MaxTranscriptSize;
        var file = tooLarge ? default : await transcripts.Download(upload.Transcript, cancellation);
        try
        {
            var (details, problems) = sidecar is null
                ? (bare, TooLargeSidecar(upload))
                : SidecarReader.Read(sidecar, bare.Show, bare.Episode);
            var result =
                tooLarge ? QuotePipeline.Reject(details, format: "", TooLarge(upload.Transcript.Size))
                : file.IsEmpty ? QuotePipeline.Reject(details, format: "", "The file is empty.")
                : QuotePipeline.Run(file, details);
            return result with
            {
                Episode = result.Episode with { Diagnostics = [.. problems, .. result.Episode.Diagnostics] },
            };
        }
        catch (Exception e)
        {
            // A bug, and this file would meet it again with every retry: the producer hears of it, and the log has the rest.
            Log.PipelineBroke(logger, e, upload.Transcript.Name);
            return QuotePipeline.Reject(
                bare,
                format: "",
                "The file could not be read because of a fault in this program, which has been logged."
            );
        }
    }

    /// <summary>Null where there is none, or where it is too large to be one.</summary>
    private async Task<string?> ReadSidecar(EpisodeUpload upload, CancellationToken cancellation)
    {
        if (upload.Sidecar is not { Size: <= SidecarReader.MaxSize } sidecar)
            return null;
        var bytes = await transcripts.Download(sidecar, cancellation);
        using var reader = new StreamReader(new MemoryStream(bytes.ToArray()), Encoding.UTF8);
        return await reader.ReadToEndAsync(cancellation);
    }

    private static IReadOnlyList<Diagnostic> TooLargeSidecar(EpisodeUpload upload) =>
        upload.Sidecar is null
            ? []
            : [Diagnostic.Warning($"Sidecar: it is larger than {SidecarReader.MaxSize / 1024} KiB and was not read.")];

    private static string TooLarge(long size) =>
        $"The file has {size / (1024.0 * 1024):0.0} MiB; a transcript has at most {MaxTranscriptSize / (1024 * 1024)} MiB. Upload the text, not the recording.";

    private Task<StoredEpisode> Store(
        EpisodeUpload upload,
        StoredEpisode? before,
        PipelineResult result,
        CancellationToken cancellation
    ) =>
        result.Rejection is { } reason
            ? StoreRejected(upload, before, result.Episode, reason, cancellation)
            : StoreQuotes(upload, before, result.Episode, cancellation);

    /// <summary>The episode keeps everything of its last good version but its status; where there was none, it stands empty.</summary>
    private async Task<StoredEpisode> StoreRejected(
        EpisodeUpload upload,
        StoredEpisode? before,
        EpisodeRecord rejected,
        string reason,
        CancellationToken cancellation
    )
    {
        var hasGoodVersion = before is { QuoteIds.Count: > 0 } or { Status: EpisodeStatus.Published };
        var after = new StoredEpisode
        {
            Record = hasGoodVersion ? before!.Record with { Diagnostics = rejected.Diagnostics } : rejected,
            QuoteIds = hasGoodVersion ? before!.QuoteIds : [],
            Status = EpisodeStatus.Rejected,
            Reason = reason,
            Source = upload.Source,
        };
        await Commit(after, before, cancellation);
        return after;
    }

    /// <summary>
    /// Quotes first, then the episode that names them, then the remnants go. Whoever reads in between sees the old episode or the
    /// new one, and never a name without a row.
    /// </summary>
    private async Task<StoredEpisode> StoreQuotes(
        EpisodeUpload upload,
        StoredEpisode? before,
        EpisodeRecord record,
        CancellationToken cancellation
    )
    {
        var quotes = record.Quotes.Where(RecordStore.CanHold).ToList();
        var tooLong = record
            .Quotes.Except(quotes)
            .Select(quote =>
                Diagnostic.Warning(
                    $"A quote of {quote.Verbatim.Length} characters (words {quote.Words.First} to {quote.Words.Last}) is too long to keep and is left out."
                )
            );
        var after = new StoredEpisode
        {
            Record = record with { Quotes = [], Diagnostics = [.. record.Diagnostics, .. tooLong] },
            QuoteIds = [.. quotes.Select(quote => quote.Id)],
            Status = EpisodeStatus.Published,
            Source = upload.Source,
        };
        var seen = await records.ListQuoteRows(record.Show, record.Episode, cancellation);
        await records.WriteQuotes(quotes, cancellation);
        await Commit(after, before, cancellation);
        // Only what was there before the commit, and only as it was then: a newer run's rows are not this run's remnants.
        var current = after.QuoteIds.ToHashSet(StringComparer.Ordinal);
        await records.Prune(
            record.Show,
            record.Episode,
            seen.Where(quote => !current.Contains(quote.Id)),
            cancellation
        );
        return after;
    }

    private async Task Commit(StoredEpisode after, StoredEpisode? before, CancellationToken cancellation)
    {
        if (!await records.TryCommit(after, before, cancellation))
            throw new EpisodeChangedException();
    }

    // Also for an upload that was ingested before: the process may have ended between its commit and its publication.
    private async Task<IngestOutcome> Finish(
        EpisodeUpload upload,
        StoredEpisode stored,
        bool isNew,
        CancellationToken cancellation
    )
    {
        var (show, episode) = (stored.Record.Show, stored.Record.Episode);
        await publisher.Publish(show, episode, cancellation);
        var status = (isNew, stored.Status) switch
        {
            (false, _) => IngestStatus.Unchanged,
            (true, EpisodeStatus.Rejected) => IngestStatus.Rejected,
            _ => IngestStatus.Published,
        };
        if (status == IngestStatus.Rejected)
            Log.Rejected(logger, show, episode, stored.Reason ?? "", upload.Transcript.Name);
        else
            Log.Ingested(logger, show, episode, status.ToString(), stored.QuoteIds.Count, upload.Transcript.Name);
        return new IngestOutcome(
            show,
            episode,
            status,
            stored.QuoteIds.Count,
            stored.Reason,
            stored.Record.Diagnostics
        );
    }

    private IngestOutcome Ignore(TranscriptName name, string reason)
    {
        Log.IgnoredBlob(logger, name.Blob, reason);
        return new IngestOutcome(name.Show, name.Episode, IngestStatus.Ignored, 0, reason, []);
    }

    /// <summary>Somebody else committed the episode first; the run starts over.</summary>
    private sealed class EpisodeChangedException : Exception;
}
