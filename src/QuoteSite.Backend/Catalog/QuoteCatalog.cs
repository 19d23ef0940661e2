using QuoteSite.Core.Records;

namespace QuoteSite.Backend.Catalog;

/// <summary>A snapshot in memory, indexed for every question the site is asked. Immutable: a newer one takes its place.</summary>
public sealed class QuoteCatalog
{
    private readonly Dictionary<string, int> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Show, string Episode), CatalogEpisode> byEpisode = [];
    private readonly Dictionary<string, CatalogTheme> bySlug = new(StringComparer.Ordinal);
    private readonly PostingLists themes = new();
    private readonly PostingLists speakers = new();
    private readonly PostingLists shows = new();
    private readonly PostingLists episodes = new();

    // The last answer: a day has one, and a page asks for it with every visit.
    private volatile DaysQuote? daysQuote;

    public QuoteCatalog(CatalogSnapshot snapshot)
    {
        Episodes = [.. snapshot.Episodes.Select(published => new CatalogEpisode(published))];
        foreach (var episode in Episodes)
            byEpisode[(episode.Record.Show, episode.Record.Episode)] = episode;
        Quotes =
        [
            .. Episodes
                .SelectMany(episode => episode.Record.Quotes.Select(quote => new CatalogQuote(quote, episode)))
                .OrderByDescending(quote => quote.Record.Score)
                .ThenBy(quote => quote.Record.Id, StringComparer.Ordinal),
        ];
        for (var number = 0; number < Quotes.Count; number++)
            Index(number, Quotes[number].Record);
        Themes =
        [
            .. ThemeIndex
                .Build(Episodes, themes, number => Quotes[number], FindQuote)
                .OrderByDescending(theme => theme.Quotes)
                .ThenBy(theme => theme.Slug, StringComparer.Ordinal),
        ];
        foreach (var theme in Themes)
            bySlug[theme.Slug] = theme;
    }

    public static QuoteCatalog Empty { get; } = new(CatalogSnapshot.Empty);

    /// <summary>Best first.</summary>
    public IReadOnlyList<CatalogQuote> Quotes { get; }

    /// <summary>Most quotes first.</summary>
    public IReadOnlyList<CatalogTheme> Themes { get; }

    /// <summary>In the order of show and episode.</summary>
    public IReadOnlyList<CatalogEpisode> Episodes { get; }

    public IEnumerable<string> Speakers => speakers.Slugs;

    public CatalogQuote? FindQuote(string id) => byId.TryGetValue(id, out var number) ? Quotes[number] : null;

    public CatalogTheme? FindTheme(string slug) => bySlug.GetValueOrDefault(slug);

    public CatalogEpisode? FindEpisode(string show, string episode) => byEpisode.GetValueOrDefault((show, episode));

    /// <summary>Best first.</summary>
    public IReadOnlyList<CatalogQuote> Matching(QuoteFilter filter) =>
        filter == QuoteFilter.Any ? Quotes : [.. Numbers(filter).Select(number => Quotes[number])];

    /// <summary>Different quotes, each as likely as any other that matches; fewer than <paramref name="count"/> where fewer match.</summary>
    public IReadOnlyList<CatalogQuote> Draw(QuoteFilter filter, int count, Random random)
    {
        var matching = filter == QuoteFilter.Any ? null : Numbers(filter);
        return
        [
            .. Sample
                .Distinct(matching?.Count ?? Quotes.Count, count, random)
                .Select(i => Quotes[matching is null ? i : matching[i]]),
        ];
    }

    /// <summary>The same all day long; null where there are no quotes.</summary>
    public CatalogQuote? QuoteOf(DateOnly date)
    {
        if (daysQuote is not { } known || known.Date != date)
            daysQuote = known = new DaysQuote(date, QuoteOfTheDay.Choose(Quotes, date));
        return known.Quote;
    }

    private IReadOnlyList<int> Numbers(QuoteFilter filter)
    {
        var lists = new List<IReadOnlyList<int>>(4);
        if (filter.Theme is { } theme)
            lists.Add(themes[theme]);
        if (filter.Speaker is { } speaker)
            lists.Add(speakers[speaker]);
        if (filter.Show is { } show)
            lists.Add(shows[show]);
        if (filter.Episode is { } episode)
            lists.Add(episodes[episode]);
        return PostingLists.Intersect(lists);
    }

    private void Index(int number, QuoteRecord quote)
    {
        byId.TryAdd(quote.Id, number);
        shows.Add(quote.Show, number);
        episodes.Add(quote.Episode, number);
        if (quote.Speaker is { } speaker)
            speakers.Add(Slug.From(speaker.Name), number);
        foreach (var theme in quote.Themes)
            themes.Add(theme.Slug, number);
    }

    private sealed record DaysQuote(DateOnly Date, CatalogQuote? Quote);
}
