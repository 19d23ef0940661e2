using QuoteSite.Core.Records;

namespace QuoteSite.Backend.Catalog;

/// <summary>The themes of all episodes, those of the same slug put together.</summary>
internal static class ThemeIndex
{
    public static IEnumerable<CatalogTheme> Build(
        IReadOnlyList<CatalogEpisode> episodes,
        PostingLists postings,
        Func<int, CatalogQuote> quoteAt,
        Func<string, CatalogQuote?> findQuote
    )
    {
        var told = episodes
            .SelectMany(episode => episode.Record.Themes)
            .GroupBy(theme => theme.Slug, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        foreach (var slug in told.Keys.Union(postings.Slugs, StringComparer.Ordinal))
        {
            var tellings = told.GetValueOrDefault(slug, []);
            var numbers = postings[slug];
            // Numbers rise as quotes get worse: the first is the best of them.
            var origin = tellings
                .Select(theme => findQuote(theme.OriginQuoteId))
                .OfType<CatalogQuote>()
                .Append(numbers.Count > 0 ? quoteAt(numbers[0]) : null)
                .OfType<CatalogQuote>()
                .FirstOrDefault();
            yield return Merge(slug, tellings, numbers.Count, origin);
        }
    }

    private static CatalogTheme Merge(string slug, List<ThemeRecord> tellings, int quotes, CatalogQuote? origin) =>
        new(
            slug,
            tellings.FirstOrDefault()?.Name ?? Slug.ToTitle(slug),
            tellings.Select(theme => theme.Definition).FirstOrDefault(definition => definition.Length > 0) ?? "",
            // An idea of the taxonomy stays one, whatever phrase some episode makes of it.
            tellings.Count > 0
                && tellings.TrueForAll(theme => theme.IsSignature),
            quotes,
            origin
        );
}
