namespace QuoteSite.Backend.Catalog;

/// <summary>Slugs that a quote must stand under, all of them; null asks for nothing.</summary>
public sealed record QuoteFilter(
    string? Theme = null,
    string? Speaker = null,
    string? Show = null,
    string? Episode = null
)
{
    public static QuoteFilter Any { get; } = new();
}
