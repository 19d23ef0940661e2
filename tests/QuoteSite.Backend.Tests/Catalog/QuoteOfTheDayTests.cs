using QuoteSite.Backend.Catalog;
using QuoteSite.Backend.Storage;
using QuoteSite.Core;
using QuoteSite.Core.Records;

namespace QuoteSite.Backend.Tests.Catalog;

public sealed class QuoteOfTheDayTests
{
    private static readonly DateOnly FirstDay = new(2026, 1, 1);

    [Fact]
    public void A_date_has_one_quote_however_often_it_is_asked_for()
    {
        var catalog = Of(Episode("a", 40));

        Assert.Same(catalog.QuoteOf(FirstDay), catalog.QuoteOf(FirstDay));
        Assert.Equal(catalog.QuoteOf(FirstDay)!.Record.Id, Of(Episode("a", 40)).QuoteOf(FirstDay)!.Record.Id);
    }

    [Fact]
    public void A_year_shows_many_different_quotes() =>
        Assert.InRange(Year(Of(Episode("a", 40))).Distinct(StringComparer.Ordinal).Count(), 35, 40);

    [Fact]
    public void A_new_episode_takes_some_days_and_leaves_the_others_as_they_were()
    {
        var before = Year(Of(Episode("a", 40)));
        var after = Year(Of(Episode("a", 40), Episode("b", 10)));

        var changed = before.Zip(after).Where(pair => pair.First != pair.Second).ToList();
        Assert.InRange(changed.Count, 30, 120); // a fifth of the quotes: about 73 days
        Assert.All(changed, pair => Assert.StartsWith("b", pair.Second, StringComparison.Ordinal));
    }

    [Fact]
    public void No_quotes_no_quote_of_the_day() => Assert.Null(QuoteCatalog.Empty.QuoteOf(FirstDay));

    private static List<string> Year(QuoteCatalog catalog) =>
        [.. Enumerable.Range(0, 365).Select(day => catalog.QuoteOf(FirstDay.AddDays(day))!.Record.Id)];

    private static QuoteCatalog Of(params PublishedEpisode[] episodes) => new(new CatalogSnapshot(episodes));

    private static PublishedEpisode Episode(string name, int quotes) =>
        new(
            new EpisodeRecord
            {
                Show = "show",
                ShowTitle = "Show",
                Episode = name,
                Title = name,
                Format = "webvtt",
                WordCount = 100,
                Quotes =
                [
                    .. Enumerable
                        .Range(0, quotes)
                        .Select(i => new QuoteRecord
                        {
                            Id = $"{name}{i}",
                            Show = "show",
                            Episode = name,
                            Text = "Text.",
                            Verbatim = "text",
                            Words = new WordSpan(i, i),
                            Score = 0.5,
                        }),
                ],
            },
            EpisodeStatus.Published,
            Reason: null,
            Version: "1"
        );
}
