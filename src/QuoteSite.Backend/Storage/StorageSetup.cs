namespace QuoteSite.Backend.Storage;

/// <summary>Creates the containers and tables that are missing, before the first write.</summary>
public sealed class StorageSetup(StorageClients clients, StorageOptions options)
{
    // Set only after everything exists: an outage half-way is tried again by the next caller.
    private volatile bool done;

    public async Task Ensure(CancellationToken cancellation)
    {
        if (done)
            return;
        foreach (var container in (string[])[options.Container, options.CatalogContainer])
            await clients
                .Blobs.GetBlobContainerClient(container)
                .CreateIfNotExistsAsync(cancellationToken: cancellation);
        foreach (var table in (string[])[options.EpisodesTable, options.QuotesTable])
            await clients.Tables.CreateTableIfNotExistsAsync(table, cancellation);
        done = true;
    }
}
