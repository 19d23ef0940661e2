using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using QuoteSite.Backend.Cards;

namespace QuoteSite.Backend.Endpoints;

/// <summary>The page behind a shared link: whole without a script, and unfolding into a card wherever it is posted.</summary>
public static class SharePage
{
    // What networks show of a title before they cut it themselves.
    private const int TitleLength = 70;

    // Letters of every script stay readable in the source; what means something to HTML is still encoded.
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <returns>A whole HTML document. Nothing of the content is ever markup, nor an address that runs as a script.</returns>
    public static string Render(SharePageContent content)
    {
        var text = Encode(content.Text);
        var title = Encode($"“{Excerpt(DisplayText.From(content.Text))}”");
        var who = Encode(Byline(content));
        var site = Encode(content.SiteUrl);
        var card = Encode(content.CardUrl);
        var address = Encode(content.ShareUrl);

        return $"""
            <!doctype html>
            <html lang="{Encode(content.Language ?? "en")}" prefix="og: https://ogp.me/ns#">
              <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>{title} {who}</title>
                <meta name="description" content="{text}">
                <meta name="color-scheme" content="light dark">
                <link rel="canonical" href="{address}">
                <link rel="icon" href="{site}favicon.svg" type="image/svg+xml">
                <link rel="stylesheet" href="{site}styles.css">
                <meta property="og:type" content="article">
                <meta property="og:site_name" content="{Encode(content.ShowTitle)}">
                <meta property="og:url" content="{address}">
                <meta property="og:title" content="{who}">
                <meta property="og:description" content="“{text}”">
                <meta property="og:image" content="{card}">
                <meta property="og:image:type" content="image/png">
                <meta property="og:image:width" content="{CardRenderer.Width}">
                <meta property="og:image:height" content="{CardRenderer.Height}">
                <meta property="og:image:alt" content="“{text}” {who}">
                <meta name="twitter:card" content="summary_large_image">
              </head>
              <body class="share-page">
                <header class="masthead">
                  <a class="wordmark" href="{site}">QuoteSite</a>
                </header>
                <main class="hero">
                  <figure class="quote stage" data-length="{LengthOf(content.Text)}">
                    <blockquote cite="{address}"><p dir="auto">{text}</p></blockquote>
                    <figcaption>
                      {Speaker(content)}
                      <span class="source" dir="auto">{Source(content)}</span>
                    </figcaption>
                  </figure>
                  <p class="actions">
                    {Listen(content)}
                    <a class="plain" href="{card}">Card</a>
                    <a class="plain" href="{site}">Today’s quote</a>
                  </p>
                  {Themes(content)}
                </main>
              </body>
            </html>
            """;
    }

    private static string Speaker(SharePageContent content) =>
        content.Speaker is null ? "" : $"""<span class="speaker" dir="auto">{Encode(content.Speaker)}</span>""";

    private static string Source(SharePageContent content)
    {
        var show = $"""<span class="show">{Encode(content.ShowTitle)}</span>""";
        if (content.EpisodeTitle is null)
            return show;

        var episode = Encode(content.EpisodeTitle);
        return IsWebAddress(content.EpisodeUrl)
            ? $"""<a href="{Encode(content.EpisodeUrl)}">{episode}</a>, {show}"""
            : $"{episode}, {show}";
    }

    private static string Listen(SharePageContent content)
    {
        if (!IsWebAddress(content.ListenUrl))
            return "";

        var at = content.Start is { } start ? $" at {Clock(start)}" : "";
        return $"""<a class="primary plain" href="{Encode(content.ListenUrl)}">Hear it{at}</a>""";
    }

    private static string Themes(SharePageContent content)
    {
        if (content.Themes.Count == 0)
            return "";

        var site = Encode(content.SiteUrl);
        var links = content.Themes.Select(theme =>
            $"""<li><a href="{site}#/themes/{Encode(Uri.EscapeDataString(theme.Slug))}">{Encode(theme.Name)}</a></li>"""
        );
        return $"""<ul class="tags" aria-label="Themes">{string.Concat(links)}</ul>""";
    }

    // "Marit Hallewell, The Slow Trades"
    private static string Byline(SharePageContent content) =>
        content.Speaker is null ? content.ShowTitle : $"{content.Speaker}, {content.ShowTitle}";

    private static string Excerpt(string text)
    {
        if (text.Length <= TitleLength)
            return text;

        var cut = text.LastIndexOf(' ', TitleLength);
        if (cut <= 0)
            cut = char.IsHighSurrogate(text[TitleLength - 1]) ? TitleLength - 1 : TitleLength;
        return text[..cut].TrimEnd(',', ';', ':', '.', '—') + "…";
    }

    // The bounds and names are those of the site's quote.js and styles.css.
    private static string LengthOf(string text) =>
        text.Length switch
        {
            <= 90 => "short",
            <= 190 => "medium",
            <= 340 => "full",
            _ => "long",
        };

    // 12 min 3.9 s → "12:03"
    private static string Clock(TimeSpan time) =>
        time.ToString(time.TotalHours >= 1 ? @"h\:mm\:ss" : @"m\:ss", CultureInfo.InvariantCulture);

    // A sidecar may hold "javascript:…": such a link is left out.
    private static bool IsWebAddress(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);

    private static string Encode(string? text) => Html.Encode(DisplayText.From(text));
}
