using QuoteSite.Backend.Storage;
using QuoteSite.Core.Records;

namespace QuoteSite.Backend.Catalog;

/// <summary>A quote with the episode it is from.</summary>
public sealed record CatalogQuote(QuoteRecord Record, CatalogEpisode Episode);

/// <summary>An episode with its quotes, best first.</summary>
public sealed class CatalogEpisode(PublishedEpisode published)
{
    public EpisodeRecord Record => published.Record;
    public EpisodeStatus Status => published.Status;
    public string? Reason => published.Reason;
}

/// <summary>A theme over all episodes.</summary>
/// <param name="Origin">The quote that says it best; null where no quote is left under it.</param>
/// <param name="Quotes">How many stand under it.</param>
public sealed record CatalogTheme(
    string Slug,
    string Name,
    string Definition,
    bool IsSignature,
    int Quotes,
    CatalogQuote? Origin
);
