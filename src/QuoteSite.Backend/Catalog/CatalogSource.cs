using Azure;
using Microsoft.Extensions.Logging;
using QuoteSite.Backend.Storage;

namespace QuoteSite.Backend.Catalog;

/// <summary>A catalogue and where it came from.</summary>
/// <param name="Fault">Why the last refresh failed; null while storage answers.</param>
/// <param name="IsLoaded">False until storage has answered once.</param>
public sealed record CatalogState(QuoteCatalog Catalog, SnapshotPointer From, bool IsLoaded, string? Fault);

/// <summary>Holds the catalogue that requests read. Storage is asked in the background only, and an outage keeps the last good one.</summary>
public sealed class CatalogSource(SnapshotStore snapshots, ILogger<CatalogSource> logger)
{
    private volatile CatalogState state = new(QuoteCatalog.Empty, SnapshotPointer.None, IsLoaded: false, Fault: null);

    public CatalogState State => state;

    public QuoteCatalog Current => state.Catalog;

    /// <summary>Takes the newer snapshot, if there is one. False where storage failed or the snapshot is unreadable.</summary>
    public async Task<bool> Refresh(CancellationToken cancellation)
    {
        var held = state;
        try
        {
            if (await snapshots.ReadPointer(held.From, cancellation) is not { } pointer)
            {
                state = held with { IsLoaded = true, Fault = null };
                return true;
            }

            var catalog = new QuoteCatalog(await snapshots.Load(pointer, cancellation));
            state = new CatalogState(catalog, pointer, IsLoaded: true, Fault: null);
            Log.CatalogLoaded(logger, pointer.Sequence, catalog.Episodes.Count, catalog.Quotes.Count);
            return true;
        }
        catch (Exception e) when (e is RequestFailedException or InvalidDataException)
        {
            // Once an outage, not once a second.
            if (held.Fault is null)
                Log.CatalogStale(logger, e, held.From.Sequence);
            state = held with { Fault = e.Message };
            return false;
        }
    }
}
