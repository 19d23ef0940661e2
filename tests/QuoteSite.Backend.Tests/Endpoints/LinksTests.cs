using QuoteSite.Backend.Endpoints;
using QuoteSite.Core;
using QuoteSite.Core.Records;

namespace QuoteSite.Backend.Tests.Endpoints;

public sealed class LinksTests
{
    [Theory]
    [InlineData("https://www.youtube.com/watch?v=abc", null, "https://www.youtube.com/watch?v=abc&t=723s")]
    [InlineData("https://youtu.be/abc", "https://cdn.example.com/a.mp3", "https://youtu.be/abc?t=723s")]
    [InlineData("https://vimeo.com/12#old", null, "https://vimeo.com/12#t=723s")]
    [InlineData("https://changelog.com/620", "https://cdn.example.com/a.mp3", "https://cdn.example.com/a.mp3#t=723")]
    [InlineData("https://changelog.com/620", null, "https://changelog.com/620")]
    [InlineData(null, "https://cdn.example.com/a.mp3", "https://cdn.example.com/a.mp3#t=723")]
    [InlineData(null, null, null)]
    public void Listening_starts_at_the_quote_where_the_host_can(string? url, string? media, string? expected) =>
        Assert.Equal(expected, Links.Listen(Episode(url, media), Quote(timed: true)));

    [Theory]
    [InlineData("https://youtu.be/abc", null, "https://youtu.be/abc")]
    [InlineData(null, "https://cdn.example.com/a.mp3", "https://cdn.example.com/a.mp3")]
    public void Without_times_listening_starts_at_the_beginning(string? url, string? media, string expected) =>
        Assert.Equal(expected, Links.Listen(Episode(url, media), Quote(timed: false)));

    private static EpisodeRecord Episode(string? url, string? media) =>
        new()
        {
            Show = "s",
            ShowTitle = "S",
            Episode = "e",
            Title = "E",
            Format = "webvtt",
            WordCount = 1,
            Url = url,
            Media = media,
        };

    private static QuoteRecord Quote(bool timed) =>
        new()
        {
            Id = "q",
            Show = "s",
            Episode = "e",
            Text = "Text.",
            Verbatim = "text",
            Words = new WordSpan(0, 0),
            Time = timed ? new TimeRange(TimeSpan.FromSeconds(723.9), TimeSpan.FromSeconds(730)) : null,
        };
}
