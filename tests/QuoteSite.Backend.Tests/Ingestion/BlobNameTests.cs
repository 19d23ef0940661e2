using System.Net;
using QuoteSite.Backend.Ingestion;

namespace QuoteSite.Backend.Tests.Ingestion;

public sealed class BlobNameTests
{
    [Theory]
    [InlineData("changelog/620.vtt", "changelog", "620")]
    [InlineData("The Changelog/Episode 620: Go!.VTT", "the-changelog", "episode-620-go")]
    [InlineData("c'est-ça/Été à Paris.srt", "cest-ca", "ete-a-paris")]
    [InlineData("日本/第一話.txt", "日本", "第一話")]
    [InlineData("a#b?c\\d/e%2Ff.txt", "a-b-c-d", "e-2ff")]
    [InlineData("show/no-extension", "show", "no-extension")]
    public void Names_become_slugs(string blob, string show, string episode)
    {
        Assert.True(TranscriptName.TryParse(blob, out var name, out var problem), problem);
        Assert.Equal((show, episode), (name.Show, name.Episode));
    }

    [Theory]
    [InlineData("620.vtt", "in no folder")]
    [InlineData("changelog/2026/620.vtt", "2 folders deep")]
    [InlineData("changelog/", "no letter or digit")]
    [InlineData("???/620.vtt", "no letter or digit")]
    [InlineData("changelog/.DS_Store", "hidden")]
    [InlineData("../620.vtt", "no letter or digit")]
    [InlineData("/620.vtt", "no letter or digit")]
    public void Names_that_say_too_little_are_refused_with_a_reason(string blob, string reason)
    {
        Assert.False(TranscriptName.TryParse(blob, out _, out var problem));
        Assert.Contains(reason, problem, StringComparison.Ordinal);
        Assert.Contains("{show}/{episode}.vtt", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("changelog/620.yaml", true)]
    [InlineData("changelog/620.YML", true)]
    [InlineData("changelog/620.vtt", false)]
    public void A_sidecar_is_known_by_its_extension(string blob, bool isSidecar)
    {
        Assert.True(TranscriptName.TryParse(blob, out var name, out _));
        Assert.Equal(isSidecar, name.IsSidecar);
    }

    [Theory]
    [InlineData("日本/第一話.vtt", "/api/episodes/日本/第一話")]
    [InlineData("The Trades #1/Été 100%.vtt", "/api/episodes/the-trades-1/ete-100")]
    public async Task Odd_names_are_stored_and_served(string blob, string address)
    {
        await using var site = await TestSite.Start();

        var outcome = await site.Ingest(blob, Interviews.Walls);

        Assert.Equal(IngestStatus.Published, outcome.Status);
        var quotes = (await site.Get(address)).GetProperty("quotes");
        Assert.Equal(outcome.Quotes, quotes.GetArrayLength());
        Assert.Equal(quotes[0].Text("id"), (await site.Get($"/api/quotes/{quotes[0].Text("id")}")).Text("id"));
    }

    [Fact]
    public async Task A_file_without_a_show_is_left_alone()
    {
        await using var site = await TestSite.Start();

        var outcome = await site.Ingest("walls.vtt", Interviews.Walls);

        Assert.Equal(IngestStatus.Ignored, outcome.Status);
        Assert.Contains("no folder", outcome.Reason, StringComparison.Ordinal);
        Assert.Empty((await site.Get("/api/episodes", HttpStatusCode.OK)).Items());
    }
}
