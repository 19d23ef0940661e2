using Azure;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using QuoteSite.Backend.Storage;

namespace QuoteSite.Backend.Ingestion;

/// <summary>Does locally what the blob trigger does in Azure: asks the container again and again, and ingests what is new or changed.</summary>
public sealed class TranscriptWatcher(
    TranscriptStore transcripts,
    IngestEpisode ingest,
    WatcherOptions options,
    IEnumerable<IProgress<IngestProgress>> listeners,
    TimeProvider time,
    ILogger<TranscriptWatcher> logger
) : BackgroundService
{
    private readonly Dictionary<string, ETag> known = new(StringComparer.Ordinal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var wait = options.Interval;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Look(stoppingToken);
                wait = options.Interval;
            }
            catch (RequestFailedException e)
            {
                wait = wait * 2 < options.LongestWait ? wait * 2 : options.LongestWait;
                Log.WatcherWaits(logger, e, wait.TotalSeconds);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }

            await Task.Delay(wait, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task Look(CancellationToken cancellation)
    {
        var blobs = new List<TranscriptBlob>();
        await foreach (var blob in transcripts.List(cancellation))
            blobs.Add(blob);
        foreach (var gone in known.Keys.Except(blobs.Select(blob => blob.Name), StringComparer.Ordinal).ToList())
            known.Remove(gone);

        // A transcript and its sidecar that arrive together are ingested once.
        var changed = blobs
            .Where(blob => !known.TryGetValue(blob.Name, out var seen) || seen != blob.ETag)
            .GroupBy(blob => TranscriptName.TryParse(blob.Name, out var name, out _) ? name.Stem : blob.Name);
        foreach (var episode in changed)
        {
            await Ingest(episode.First().Name, cancellation);
            foreach (var blob in episode)
                known[blob.Name] = blob.ETag;
        }
    }

    private async Task Ingest(string blob, CancellationToken cancellation)
    {
        Tell(new IngestProgress.Started(blob));
        try
        {
            Tell(new IngestProgress.Finished(blob, await ingest.Run(blob, cancellation)));
        }
        catch (RequestFailedException e) when (e.Status is 400 or 413)
        {
            // Storage is well and will never take this one; it must not hold up the others.
            Log.IngestRefused(logger, e, blob);
            Tell(new IngestProgress.Failed(blob, e.Message));
        }
        catch (RequestFailedException e)
        {
            Log.IngestFaulted(logger, e, blob, e.Status);
            Tell(new IngestProgress.Failed(blob, e.Message));
            throw;
        }
    }

    private void Tell(IngestProgress progress)
    {
        foreach (var listener in listeners)
            listener.Report(progress);
    }
}
