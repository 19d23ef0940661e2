using Microsoft.Extensions.Logging;
using QuoteSite.Backend.Storage;

namespace QuoteSite.Backend.Catalog;

/// <summary>Brings one episode from the tables into the snapshot that is served. Any number may do so at once; none is lost.</summary>
public sealed class CatalogPublisher(
    RecordStore records,
    SnapshotStore snapshots,
    TimeProvider time,
    Random random,
    ILogger<CatalogPublisher> logger
)
{
    /// <summary>Longest wait before a lost race is run again; short, since a publication takes some milliseconds.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(100);

    // A cache of what storage holds, so that an event that changes nothing costs one conditional request.
    private volatile Held inHand = new(SnapshotPointer.None, CatalogSnapshot.Empty);

    /// <exception cref="Azure.RequestFailedException">Storage failed.</exception>
    public async Task Publish(string show, string episode, CancellationToken cancellation)
    {
        while (true)
        {
            // The pointer first, the tables after it: whoever writes the tables later than this read also publishes later,
            // and then either this move fails or theirs starts over from it.
            var (current, isSound) = await Current(cancellation);
            if (await records.FindEpisode(show, episode, cancellation) is not { } stored)
                return;
            if (isSound && current.Snapshot.Find(show, episode)?.Version == stored.Source.Version)
                return;
            var next = current.Snapshot.With(await Read(stored, cancellation));
            if (await snapshots.TryPublish(next, current.Pointer, cancellation) is { } moved)
            {
                inHand = new Held(moved, next);
                Log.SnapshotPublished(logger, moved.Sequence, next.Episodes.Count);
                return;
            }

            await Task.Delay(LongestPause * random.NextDouble(), time, cancellation);
        }
    }

    private async Task<(Held Current, bool IsSound)> Current(CancellationToken cancellation)
    {
        var held = inHand;
        if (await snapshots.ReadPointer(held.Pointer, cancellation) is not { } pointer)
            return (held, true);
        try
        {
            held = new Held(pointer, await snapshots.Load(pointer, cancellation));
            inHand = held;
            return (held, true);
        }
        catch (InvalidDataException e)
        {
            Log.SnapshotUnreadable(logger, e);
            return (new Held(pointer, await Rebuild(cancellation)), false);
        }
    }

    /// <summary>Everything from the tables: slow, and needed only when the snapshot was damaged or written by another version.</summary>
    private async Task<CatalogSnapshot> Rebuild(CancellationToken cancellation)
    {
        var snapshot = CatalogSnapshot.Empty;
        await foreach (var stored in records.ListEpisodes(cancellation))
            snapshot = snapshot.With(await Read(stored, cancellation));
        return snapshot;
    }

    private async Task<PublishedEpisode> Read(StoredEpisode stored, CancellationToken cancellation) =>
        new(
            stored.Record with
            {
                Quotes = await records.ReadQuotes(stored, cancellation),
            },
            stored.Status,
            stored.Reason,
            stored.Source.Version
        );

    private sealed record Held(SnapshotPointer Pointer, CatalogSnapshot Snapshot);
}
