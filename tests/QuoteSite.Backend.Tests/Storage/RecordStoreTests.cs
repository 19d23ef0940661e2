using QuoteSite.Backend.Storage;
using QuoteSite.Core;
using QuoteSite.Core.Records;

namespace QuoteSite.Backend.Tests.Storage;

public sealed class RecordStoreTests
{
    [Fact]
    public async Task A_quote_comes_back_as_it_was_written()
    {
        await using var site = await Prepared();
        var quote = Quote("q1") with
        {
            Text = "“It’s fine,” she said — 日本語.\r\n\t",
            // Longer than a property holds, and a pair of surrogates just where it would be cut.
            Verbatim = new string('a', LongText.PieceLength - 1) + "😀" + new string('ü', 40_000),
            Speaker = new SpeakerRecord("Marit", SpeakerRole.Guest, 0.75),
            Time = new TimeRange(TimeSpan.FromMilliseconds(1234), TimeSpan.FromHours(25)),
            LeftOut = [3, 5],
            Themes = [new ThemeTagRecord("persistence", "“keep going”")],
            Score = 0.123456789,
        };

        await site.Records.WriteQuotes([quote], CancellationToken.None);

        var read = Assert.Single(await site.Records.ReadQuotes(Episode("q1"), CancellationToken.None));
        Assert.Equal(RecordJson.Write(quote), RecordJson.Write(read));
    }

    [Fact]
    public async Task More_quotes_than_a_batch_holds_and_larger_than_a_batch_may_be_are_all_kept_in_order()
    {
        await using var site = await Prepared();
        var quotes = Enumerable
            .Range(0, 250)
            .Select(i => Quote($"q{i:000}") with { Verbatim = new string('文', i % 50 == 0 ? 150_000 : 100) })
            .ToList();

        await site.Records.WriteQuotes(quotes, CancellationToken.None);

        string[] order = [.. quotes.Select(q => q.Id).Reverse()];
        var read = await site.Records.ReadQuotes(Episode(order), CancellationToken.None);
        Assert.Equal(order, read.Select(q => q.Id));
        Assert.Equal(quotes.Sum(q => q.Verbatim.Length), read.Sum(q => q.Verbatim.Length));
    }

    [Theory]
    [InlineData(100_000, true)]
    [InlineData(400_000, false)]
    public void A_quote_that_no_row_holds_is_known_beforehand(int length, bool fits) =>
        Assert.Equal(fits, RecordStore.CanHold(Quote("q") with { Verbatim = new string('a', length) }));

    [Fact]
    public async Task An_episode_comes_back_as_it_was_written()
    {
        await using var site = await Prepared();
        var episode = Episode("q1", "q2") with
        {
            Record = Episode().Record with
            {
                Published = new DateOnly(2026, 3, 1),
                Url = "https://example.com",
                Duration = TimeSpan.FromMinutes(61),
                Speakers = [new EpisodeSpeakerRecord("Marit", SpeakerRole.Guest, 900)],
                Themes = [new ThemeRecord("thaw", "thaw", "Build for it.", "q1", true)],
                Diagnostics = [Diagnostic.Warning("odd", 7)],
            },
        };

        Assert.True(await site.Records.TryCommit(episode, null, CancellationToken.None));

        var read = await site.Records.FindEpisode("show", "episode", CancellationToken.None);
        Assert.Equal(RecordJson.Write(episode.Record), RecordJson.Write(read!.Record));
        Assert.Equal(["q1", "q2"], read.QuoteIds);
        Assert.Equal(episode.Source, read.Source);
    }

    [Fact]
    public async Task An_episode_with_more_of_everything_than_a_row_holds_is_kept_and_says_what_is_missing()
    {
        await using var site = await Prepared();
        var episode = Episode() with
        {
            Record = Episode().Record with
            {
                Title = new string('t', 100_000),
                Speakers =
                [
                    .. Enumerable
                        .Range(0, 20_000)
                        .Select(i => new EpisodeSpeakerRecord($"Speaker {i}", SpeakerRole.Unknown, i)),
                ],
                Diagnostics = [.. Enumerable.Range(1, 5000).Select(i => Diagnostic.Warning(new string('w', 5000), i))],
            },
        };

        Assert.True(await site.Records.TryCommit(episode, null, CancellationToken.None));

        var read = await site.Records.FindEpisode("show", "episode", CancellationToken.None);
        Assert.NotEmpty(read!.Record.Speakers);
        Assert.Contains(
            read.Record.Diagnostics,
            d => d.Message.Contains("speakers are too many", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Of_two_who_commit_an_episode_at_once_one_is_told_to_start_over()
    {
        await using var site = await Prepared();
        Assert.True(await site.Records.TryCommit(Episode("a"), null, CancellationToken.None));
        Assert.False(await site.Records.TryCommit(Episode("b"), null, CancellationToken.None));
        var seen = await site.Records.FindEpisode("show", "episode", CancellationToken.None);

        Assert.True(await site.Records.TryCommit(Episode("c"), seen, CancellationToken.None));
        Assert.False(await site.Records.TryCommit(Episode("d"), seen, CancellationToken.None));
    }

    [Fact]
    public async Task Pruning_spares_a_row_that_was_written_since_it_was_seen()
    {
        await using var site = await Prepared();
        await site.Records.WriteQuotes([Quote("old"), Quote("again")], CancellationToken.None);
        var seen = await site.Records.ListQuoteRows("show", "episode", CancellationToken.None);
        await site.Records.WriteQuotes([Quote("again"), Quote("new")], CancellationToken.None);

        await site.Records.Prune("show", "episode", seen, CancellationToken.None);

        var left = await site.Records.ListQuoteRows("show", "episode", CancellationToken.None);
        Assert.Equal(["again", "new"], left.Select(quote => quote.Id));
    }

    private static async Task<TestSite> Prepared()
    {
        var site = await TestSite.Start();
        Assert.True(await site.Transcripts.IsEmpty(CancellationToken.None)); // creates the tables
        return site;
    }

    private static QuoteRecord Quote(string id) =>
        new()
        {
            Id = id,
            Show = "show",
            Episode = "episode",
            Text = "Keep going.",
            Verbatim = "keep going",
            Words = new WordSpan(4, 5),
        };

    private static StoredEpisode Episode(params string[] quotes) =>
        new()
        {
            Record = new EpisodeRecord
            {
                Show = "show",
                ShowTitle = "Show",
                Episode = "episode",
                Title = "Episode",
                Format = "webvtt",
                WordCount = 10,
            },
            QuoteIds = quotes,
            Status = EpisodeStatus.Published,
            Source = new EpisodeSource("show/episode.vtt", DateTimeOffset.UnixEpoch, "v1"),
        };
}
