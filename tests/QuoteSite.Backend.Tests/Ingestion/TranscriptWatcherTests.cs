using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using QuoteSite.Backend.Ingestion;

namespace QuoteSite.Backend.Tests.Ingestion;

public sealed class TranscriptWatcherTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task What_is_uploaded_appears_by_itself_and_so_does_its_sidecar()
    {
        var heard = new Listener();
        await using var site = await Watched(heard);

        await site.Upload("slow-trades/walls.vtt", Interviews.Walls);
        await Until(async () => (await site.Get("/api/quotes?show=slow-trades")).Items().Count > 0);
        await site.Upload("slow-trades/walls.yaml", "title: Walls that last");
        await Until(async () => (await site.Get("/api/episodes")).Items()[0].Text("title") == "Walls that last");

        Assert.IsType<IngestProgress.Started>(heard.All.First());
        Assert.Equal(2, heard.All.OfType<IngestProgress.Finished>().Count());
    }

    [Fact]
    public async Task An_upload_that_cannot_be_read_does_not_hold_up_the_next()
    {
        await using var site = await Watched(new Listener());

        await site.Upload("a/picture.vtt", Interviews.Picture);
        await site.Upload("no-show.vtt", Interviews.Walls);
        await site.Upload("slow-trades/walls.vtt", Interviews.Walls);

        await Until(async () => (await site.Get("/api/quotes?show=slow-trades")).Items().Count > 0);
    }

    [Fact]
    public async Task An_outage_of_storage_is_survived_and_nothing_is_missed()
    {
        var heard = new Listener();
        await using var site = await Watched(heard);
        await using var producer = await TestSite.Start(beside: site);
        await site.Ingest("slow-trades/first.vtt", Interviews.Walls);

        site.Network.Cut();
        await Until(async () => (await site.Get("/api/health")).Text("status") == "degraded");
        await producer.Upload("slow-trades/second.vtt", Interviews.Walls);
        Assert.NotEmpty((await site.Get("/api/quotes?show=slow-trades")).Items());
        Assert.Single((await site.Get("/api/episodes")).Items());
        site.Network.Mend();

        await Until(async () => (await site.Get("/api/episodes")).Items().Count == 2);
        await Until(async () => (await site.Get("/api/health")).Text("status") == "ok");
    }

    private static Task<TestSite> Watched(Listener listener) =>
        TestSite.Start(services =>
            services
                .AddSingleton(
                    new WatcherOptions
                    {
                        Interval = TimeSpan.FromMilliseconds(100),
                        LongestWait = TimeSpan.FromMilliseconds(500),
                    }
                )
                .AddSingleton<IProgress<IngestProgress>>(listener)
                .AddTranscriptWatcher()
        );

    private static async Task Until(Func<Task<bool>> isSo)
    {
        var started = Stopwatch.GetTimestamp();
        while (!await isSo())
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < Patience, "it did not come about in time");
            await Task.Delay(50);
        }
    }

    private sealed class Listener : IProgress<IngestProgress>
    {
        public ConcurrentQueue<IngestProgress> All { get; } = new();

        public void Report(IngestProgress value) => All.Enqueue(value);
    }
}
