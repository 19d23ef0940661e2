namespace QuoteSite.Backend.Endpoints;

/// <summary>Every address of the API, without the leading slash, as both heads need them.</summary>
public static class Routes
{
    public const string RandomQuote = "api/quotes/random";
    public const string TodaysQuote = "api/quotes/today";
    public const string Quotes = "api/quotes";
    public const string Quote = "api/quotes/{id}";
    public const string Themes = "api/themes";
    public const string Theme = "api/themes/{slug}";
    public const string Episodes = "api/episodes";
    public const string Episode = "api/episodes/{show}/{episode}";
    public const string Health = "api/health";

    /// <summary>Drawn by the card renderer; the quotes' `cardUrl`.</summary>
    public const string Card = "cards/{id}/og.png";

    /// <summary>The page of one quote; the quotes' `shareUrl`. The slug is for readers, the id decides.</summary>
    public const string Share = "q/{id}/{slug?}";
}
