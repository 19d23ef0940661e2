using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using QuoteSite.Core.Records;

namespace QuoteSite.Backend.Storage;

/// <summary>The record of what was said: one row an episode, one row a quote. Keys come from content, so writing again changes nothing.</summary>
public sealed class RecordStore(StorageClients clients, StorageOptions options)
{
    /// <summary>The service's limit for one batch.</summary>
    private const int BatchRows = 100;

    /// <summary>4 MiB is the limit on the wire, where a character takes up to 6 bytes (\uXXXX) instead of the 2 that are counted here.</summary>
    private const int BatchBytes = 1024 * 1024;

    private TableClient Episodes => clients.Tables.GetTableClient(options.EpisodesTable);

    private TableClient Quotes => clients.Tables.GetTableClient(options.QuotesTable);

    /// <summary>Null where nothing was ever ingested under this name.</summary>
    public async Task<StoredEpisode?> FindEpisode(string show, string episode, CancellationToken cancellation)
    {
        var found = await Episodes.GetEntityIfExistsAsync<TableEntity>(
            TableKey.Of(show),
            TableKey.Of(episode),
            cancellationToken: cancellation
        );
        return found.HasValue ? EpisodeRow.Read(found.Value!) : null;
    }

    public async IAsyncEnumerable<StoredEpisode> ListEpisodes([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in Episodes.QueryAsync<TableEntity>(cancellationToken: cancellation))
            yield return EpisodeRow.Read(row);
    }

    /// <summary>The quotes the episode names, in its order. A quote it names and the table lacks is left out.</summary>
    public async Task<IReadOnlyList<QuoteRecord>> ReadQuotes(StoredEpisode episode, CancellationToken cancellation)
    {
        var quotes = new Dictionary<string, QuoteRecord>(StringComparer.Ordinal);
        var partition = TableKey.Of(episode.Record.Show, episode.Record.Episode);
        await foreach (
            var row in Quotes.QueryAsync<TableEntity>(
                row => row.PartitionKey == partition,
                cancellationToken: cancellation
            )
        )
            quotes[row.RowKey] = QuoteRow.Read(row);
        return [.. episode.QuoteIds.Where(quotes.ContainsKey).Select(id => quotes[id])];
    }

    /// <summary>Which quote rows an episode has at this moment, remnants included.</summary>
    public async Task<IReadOnlyList<SeenQuote>> ListQuoteRows(
        string show,
        string episode,
        CancellationToken cancellation
    )
    {
        var seen = new List<SeenQuote>();
        var partition = TableKey.Of(show, episode);
        await foreach (
            var row in Quotes.QueryAsync<TableEntity>(
                row => row.PartitionKey == partition,
                select: ["RowKey"],
                cancellationToken: cancellation
            )
        )
            seen.Add(new SeenQuote(row.RowKey, row.ETag));
        return seen;
    }

    /// <summary>False for a quote that no row can hold.</summary>
    public static bool CanHold(QuoteRecord quote) => QuoteRow.Fits(quote);

    /// <summary>Creates or replaces; all of one episode.</summary>
    public async Task WriteQuotes(IReadOnlyList<QuoteRecord> quotes, CancellationToken cancellation)
    {
        var batch = new List<TableTransactionAction>(BatchRows);
        var bytes = 0;
        foreach (var row in quotes.Select(QuoteRow.From))
        {
            var size = QuoteRow.SizeOf(row);
            if (batch.Count > 0 && (batch.Count == BatchRows || bytes + size > BatchBytes))
            {
                await Quotes.SubmitTransactionAsync(batch, cancellation);
                batch.Clear();
                bytes = 0;
            }

            batch.Add(new TableTransactionAction(TableTransactionActionType.UpsertReplace, row));
            bytes += size;
        }

        if (batch.Count > 0)
            await Quotes.SubmitTransactionAsync(batch, cancellation);
    }

    /// <summary>False where somebody else has written the episode since <paramref name="before"/> was read (null: since it was not there).</summary>
    public async Task<bool> TryCommit(StoredEpisode episode, StoredEpisode? before, CancellationToken cancellation)
    {
        var row = EpisodeRow.From(episode);
        try
        {
            if (before is null)
                await Episodes.AddEntityAsync(row, cancellation);
            else
                await Episodes.UpdateEntityAsync(row, before.ETag, TableUpdateMode.Replace, cancellation);
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 404 or 409 or 412)
        {
            return false;
        }
    }

    /// <summary>Deletes rows that are still as they were seen. One that was written since belongs to a newer upload and stays.</summary>
    public Task Prune(string show, string episode, IEnumerable<SeenQuote> remnants, CancellationToken cancellation) =>
        Parallel.ForEachAsync(
            remnants,
            cancellation,
            async (remnant, token) =>
            {
                try
                {
                    await Quotes.DeleteEntityAsync(TableKey.Of(show, episode), remnant.Id, remnant.ETag, token);
                }
                catch (RequestFailedException e) when (e.Status is 404 or 412)
                {
                    // Gone, or written again: both are what is wanted.
                }
            }
        );
}
