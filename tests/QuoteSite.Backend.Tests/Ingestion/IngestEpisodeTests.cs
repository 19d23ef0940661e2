using QuoteSite.Backend.Ingestion;

namespace QuoteSite.Backend.Tests.Ingestion;

public sealed class IngestEpisodeTests
{
    private const string Blob = "slow-trades/walls.vtt";

    [Fact]
    public async Task An_uploaded_interview_comes_out_as_quotes()
    {
        await using var site = await TestSite.Start();

        var outcome = await site.Ingest(Blob, Interviews.Walls);

        Assert.Equal(("slow-trades", "walls", IngestStatus.Published), (outcome.Show, outcome.Episode, outcome.Status));
        Assert.True(outcome.Quotes >= 5, $"{outcome.Quotes} quotes");
        var listed = await site.Get("/api/quotes?show=slow-trades");
        Assert.Equal(outcome.Quotes, listed.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task The_same_file_ingested_twice_leaves_the_same_rows()
    {
        await using var site = await TestSite.Start();
        await site.Ingest(Blob, Interviews.Walls);
        var once = await site.Rows("slow-trades", "walls");

        var again = await site.Ingest(Blob, Interviews.Walls);
        var twice = await site.Rows("slow-trades", "walls");

        Assert.Equal(IngestStatus.Published, again.Status);
        Assert.Equal(once, twice);
    }

    [Fact]
    public async Task An_event_that_repeats_changes_nothing()
    {
        await using var site = await TestSite.Start();
        await site.Ingest(Blob, Interviews.Walls);
        var sequence = site.Catalog.State.From.Sequence;

        var again = await site.Ingest(Blob);

        Assert.Equal(IngestStatus.Unchanged, again.Status);
        Assert.Equal(sequence, site.Catalog.State.From.Sequence);
    }

    [Fact]
    public async Task A_corrected_file_replaces_its_quotes()
    {
        await using var site = await TestSite.Start();
        await site.Ingest(Blob, Interviews.Walls);

        var outcome = await site.Ingest(Blob, Interviews.WallsCorrected);

        var quotes = (await site.Get("/api/quotes?show=slow-trades&limit=1000")).Items();
        Assert.Equal(outcome.Quotes, quotes.Count);
        Assert.DoesNotContain(quotes, quote => quote.ToString().Contains("Marit", StringComparison.Ordinal));
        Assert.Contains(quotes, quote => quote.ToString().Contains("Maret", StringComparison.Ordinal));
        // The episode's row and one a quote: the old ones are gone from the table too.
        Assert.Equal(outcome.Quotes + 1, (await site.Rows("slow-trades", "walls")).Count);
    }

    public static TheoryData<string> NoTranscripts => ["picture", "empty", "oversized"];

    [Theory]
    [MemberData(nameof(NoTranscripts))]
    public async Task A_file_that_is_no_transcript_is_rejected_with_a_reason_and_the_last_good_quotes_stay(string kind)
    {
        byte[] file = kind switch
        {
            "picture" => Interviews.Picture,
            "empty" => [],
            _ => new byte[IngestEpisode.MaxTranscriptSize + 1],
        };
        await using var site = await TestSite.Start();
        var good = await site.Ingest(Blob, Interviews.Walls);

        var outcome = await site.Ingest(Blob, file);

        Assert.Equal(IngestStatus.Rejected, outcome.Status);
        Assert.Equal(good.Quotes, outcome.Quotes);
        var episode = await site.Get("/api/episodes/slow-trades/walls");
        Assert.Equal("rejected", episode.Text("status"));
        Assert.Equal(outcome.Reason, episode.Text("reason"));
        Assert.NotEmpty(episode.Text("reason"));
        Assert.Equal("webvtt", episode.Text("format"));
        Assert.Equal(good.Quotes, episode.GetProperty("quotes").GetArrayLength());
        Assert.Equal(good.Quotes, (await site.Get("/api/quotes?limit=1000")).Items().Count);
    }

    [Fact]
    public async Task A_first_upload_that_is_no_transcript_becomes_a_rejected_episode_without_quotes()
    {
        await using var site = await TestSite.Start();

        await site.Ingest("slow-trades/cover.png", Interviews.Picture);

        var episode = await site.Get("/api/episodes/slow-trades/cover");
        Assert.Equal("rejected", episode.Text("status"));
        Assert.Equal("Cover", episode.Text("title"));
        Assert.Empty(episode.GetProperty("quotes").EnumerateArray());
        Assert.Contains(episode.GetProperty("diagnostics").EnumerateArray(), d => d.Text("severity") == "error");
    }

    [Fact]
    public async Task A_good_file_after_a_rejected_one_is_published()
    {
        await using var site = await TestSite.Start();
        await site.Ingest(Blob, Interviews.Picture);

        await site.Ingest(Blob, Interviews.Walls);

        var episode = await site.Get("/api/episodes/slow-trades/walls");
        Assert.Equal("published", episode.Text("status"));
        Assert.Null(episode.GetProperty("reason").GetString());
    }

    [Fact]
    public async Task Episodes_that_are_ingested_at_once_are_all_in_the_snapshot()
    {
        await using var site = await TestSite.Start();
        await using var other = await TestSite.Start(beside: site);
        string[] names = [.. Enumerable.Range(1, 6).Select(i => $"slow-trades/episode-{i}.vtt")];
        foreach (var name in names)
            await site.Upload(name, Interviews.Walls);

        await Task.WhenAll(names.Select((name, i) => (i % 2 == 0 ? site : other).Ingest(name)));

        await site.Catalog.Refresh(CancellationToken.None);
        var episodes = (await site.Get("/api/episodes")).Items();
        Assert.Equal(6, episodes.Count);
        Assert.All(episodes, episode => Assert.True(episode.GetProperty("quotes").GetInt32() > 0));
    }

    [Fact]
    public async Task One_episode_that_is_ingested_by_many_at_once_ends_with_the_last_upload()
    {
        await using var site = await TestSite.Start();
        await using var other = await TestSite.Start(beside: site);
        await site.Ingest(Blob, Interviews.Walls);
        var running = Enumerable.Range(0, 3).Select(_ => other.Ingest(Blob)).ToList();
        await site.Upload(Blob, Interviews.WallsCorrected);

        await Task.WhenAll([.. running, .. Enumerable.Range(0, 3).Select(_ => site.Ingest(Blob))]);

        await site.Catalog.Refresh(CancellationToken.None);
        var quotes = (await site.Get("/api/quotes?limit=1000")).Items();
        Assert.NotEmpty(quotes);
        Assert.DoesNotContain(quotes, quote => quote.ToString().Contains("Marit", StringComparison.Ordinal));
        Assert.Equal(quotes.Count + 1, (await site.Rows("slow-trades", "walls")).Count);
    }

    [Fact]
    public async Task A_sidecar_names_the_episode_and_uploading_it_ingests_again()
    {
        await using var site = await TestSite.Start();
        await site.Ingest(Blob, Interviews.Walls);
        await site.Upload("slow-trades/walls.yaml", Interviews.WallsSidecar + "\ntitel: Oops\n");

        var outcome = await site.Ingest("slow-trades/walls.yaml");

        Assert.Equal(IngestStatus.Published, outcome.Status);
        Assert.Contains(outcome.Diagnostics, d => d.Message.Contains("titel", StringComparison.Ordinal));
        var episode = await site.Get("/api/episodes/slow-trades/walls");
        Assert.Equal("Build for the thaw", episode.Text("title"));
        Assert.Equal("The Slow Trades", episode.Text("showTitle"));
        Assert.Equal("2025-03-28", episode.Text("published"));
        Assert.All(
            episode.GetProperty("quotes").EnumerateArray(),
            quote =>
                Assert.StartsWith(
                    "https://example.com/slow-trades/build-for-the-thaw.mp3#t=",
                    quote.Text("listenUrl"),
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public async Task A_sidecar_waits_for_its_transcript()
    {
        await using var site = await TestSite.Start();
        await site.Upload("slow-trades/walls.yaml", Interviews.WallsSidecar);

        var waiting = await site.Ingest("slow-trades/walls.yaml");
        var arrived = await site.Ingest(Blob, Interviews.Walls);

        Assert.Equal(IngestStatus.Ignored, waiting.Status);
        Assert.Equal(IngestStatus.Published, arrived.Status);
        Assert.Equal("Build for the thaw", (await site.Get("/api/episodes")).Items()[0].Text("title"));
    }

    [Fact]
    public async Task A_broken_sidecar_is_reported_and_the_transcript_is_still_read()
    {
        await using var site = await TestSite.Start();
        await site.Upload("slow-trades/walls.yaml", "title: Walls\nspeakers: [\n  {name: x");

        var outcome = await site.Ingest(Blob, Interviews.Walls);

        Assert.Equal(IngestStatus.Published, outcome.Status);
        Assert.Contains(
            outcome.Diagnostics,
            d => d.Line is not null && d.Message.StartsWith("Sidecar", StringComparison.Ordinal)
        );
        Assert.Equal("Walls", (await site.Get("/api/episodes/slow-trades/walls")).Text("title"));
    }

    [Fact]
    public async Task Two_files_for_one_episode_give_way_to_the_one_uploaded_last_in_whatever_order_they_are_ingested()
    {
        await using var site = await TestSite.Start();
        await site.Upload("Slow Trades/Walls.vtt", Interviews.Walls);
        await Task.Delay(1100); // Storage keeps whole seconds.
        await site.Upload("slow-trades/walls.txt", Interviews.Captions);

        await site.Ingest("slow-trades/walls.txt");
        var older = await site.Ingest("Slow Trades/Walls.vtt");

        Assert.Equal(IngestStatus.Ignored, older.Status);
        Assert.Equal("plain-text", (await site.Get("/api/episodes/slow-trades/walls")).Text("format"));
    }

    [Fact]
    public async Task A_publication_that_was_lost_is_made_up_for_by_the_next_event()
    {
        await using var site = await TestSite.Start();
        site.Network.Answer(request =>
            request.Method == HttpMethod.Put
            && request.RequestUri!.AbsolutePath.Contains("/snapshots/", StringComparison.Ordinal)
                ? NetworkSwitch.Status(System.Net.HttpStatusCode.ServiceUnavailable)
                : null
        );
        await site.Upload(Blob, Interviews.Walls);
        await Assert.ThrowsAsync<Azure.RequestFailedException>(() => site.Ingest(Blob));
        Assert.Empty((await site.Get("/api/quotes")).Items());

        site.Network.Answer(_ => null);
        await Task.Delay(TestSite.Impatient.BreakerPause);
        var outcome = await site.Ingest(Blob);

        Assert.Equal(IngestStatus.Unchanged, outcome.Status);
        Assert.NotEmpty((await site.Get("/api/quotes")).Items());
    }

    [Fact]
    public async Task A_damaged_snapshot_is_replaced_by_one_from_the_tables()
    {
        await using var site = await TestSite.Start();
        await site.Ingest("slow-trades/one.vtt", Interviews.Walls);
        await site
            .Clients.Blobs.GetBlobContainerClient(site.Options.CatalogContainer)
            .GetBlobClient(site.Catalog.State.From.Snapshot)
            .UploadAsync(BinaryData.FromString("quotesite-catalog 1 00\nnoise"), overwrite: true);
        await using var fresh = await TestSite.Start(beside: site);

        await fresh.Ingest("slow-trades/two.vtt", Interviews.Walls);

        Assert.Equal(2, (await fresh.Get("/api/episodes")).Items().Count);
    }

    [Fact]
    public async Task Old_snapshots_are_cleared_away()
    {
        await using var site = await TestSite.Start();
        for (var i = 0; i < 7; i++)
            await site.Ingest($"slow-trades/episode-{i}.vtt", Interviews.Captions);

        var kept = 0;
        await foreach (
            var _ in site.Clients.Blobs.GetBlobContainerClient(site.Options.CatalogContainer).GetBlobsAsync()
        )
            kept++;

        Assert.InRange(kept, 2, 5); // the pointer, the current snapshot, and three before it
    }
}
