using System.Globalization;
using System.IO.Hashing;
using System.Text;

namespace QuoteSite.Backend.Catalog;

/// <summary>
/// One quote a date, the same for everyone who holds the same catalogue. Rendezvous hashing (Thaler and Ravishankar, 1998), weighted
/// by score: a new episode changes a date's quote only where the newcomer wins it, and good quotes have more days than weak ones.
/// </summary>
public static class QuoteOfTheDay
{
    /// <summary>Even the weakest quote gets its day some time.</summary>
    private const double LeastWeight = 0.01;

    /// <summary>Null where there are no quotes.</summary>
    public static CatalogQuote? Choose(IEnumerable<CatalogQuote> quotes, DateOnly date)
    {
        var day = date.ToString("O", CultureInfo.InvariantCulture);
        return quotes.MaxBy(quote => Bid(day, quote));
    }

    private static double Bid(string day, CatalogQuote quote)
    {
        var hash = XxHash3.HashToUInt64(Encoding.UTF8.GetBytes($"{day} {quote.Record.Id}"));
        // 53 bits make a double in (0,1); -weight / ln(u) is the bid that wins in proportion to its weight.
        var u = ((hash >> 11) + 0.5) / (1UL << 53);
        return -Math.Max(quote.Record.Score, LeastWeight) / Math.Log(u);
    }
}
