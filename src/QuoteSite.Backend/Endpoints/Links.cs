using System.Globalization;
using Microsoft.AspNetCore.Http;
using QuoteSite.Core.Records;

namespace QuoteSite.Backend.Endpoints;

/// <summary>Addresses that an answer carries; absolute, as the visitor came here.</summary>
public static class Links
{
    /// <summary>The words of the quote in its address are for people; this many characters of them are enough.</summary>
    private const int MaxShareSlug = 60;

    public static string Card(HttpRequest request, QuoteRecord quote) =>
        $"{Origin(request)}/cards/{Uri.EscapeDataString(quote.Id)}/og.png";

    public static string Share(HttpRequest request, QuoteRecord quote) =>
        $"{Origin(request)}/q/{Uri.EscapeDataString(quote.Id)}/{Uri.EscapeDataString(ShareSlug(quote))}";

    /// <summary>Where to hear it: the recording, at the quote's first word where its host can jump there. Null where no address is known.</summary>
    public static string? Listen(EpisodeRecord episode, QuoteRecord quote)
    {
        var seconds = quote.Time is { } time
            ? ((int)time.Start.TotalSeconds).ToString(CultureInfo.InvariantCulture)
            : null;
        if (episode.Url is { } url && (seconds is null || TryJump(url, seconds, out url!)))
            return url;
        // Media fragments (W3C, 2012): every browser's player starts there.
        return episode.Media is { } media
            ? (seconds is null ? media : $"{WithoutFragment(media)}#t={seconds}")
            : episode.Url;
    }

    private static bool TryJump(string url, string seconds, out string jump)
    {
        jump = url;
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri))
            return false;
        var host = uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;
        switch (host)
        {
            case "youtube.com" or "m.youtube.com" or "youtu.be":
                jump = $"{WithoutFragment(url)}{(uri.Query.Length > 0 ? '&' : '?')}t={seconds}s";
                return true;
            case "vimeo.com":
                jump = $"{WithoutFragment(url)}#t={seconds}s";
                return true;
            default:
                return false;
        }
    }

    private static string WithoutFragment(string url) => url.Split('#')[0];

    private static string ShareSlug(QuoteRecord quote)
    {
        var slug = Slug.From(quote.Text);
        if (slug.Length <= MaxShareSlug)
            return slug;
        // "…-and-then-we-shi|pped" → "…-and-then-we"
        var end = slug.LastIndexOf('-', MaxShareSlug);
        return slug[..(end > 0 ? end : MaxShareSlug)];
    }

    private static string Origin(HttpRequest request) => $"{request.Scheme}://{request.Host}{request.PathBase}";
}
