using QuoteSite.Core.Quotes;

namespace QuoteSite.Core.Themes;

/// <summary>A quote under a theme, and the words that put it there.</summary>
public sealed record ThemeTag(Quote Quote, string Why);

/// <summary>A named idea that quotes of the episode share; its origin is the best of them.</summary>
/// <param name="Tags">Best quote first, never empty.</param>
public sealed record Theme(string Name, string Definition, bool IsSignature, IReadOnlyList<ThemeTag> Tags)
{
    public Quote Origin => Tags[0].Quote;
}
