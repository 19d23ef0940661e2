namespace QuoteSite.Backend.Endpoints;

/// <summary>What the page of one quote says. Addresses are absolute, except that a relative <see cref="SiteUrl"/> works too.</summary>
public sealed record SharePageContent
{
    public required string Text { get; init; }

    /// <summary>Null where nobody could be named with confidence.</summary>
    public string? Speaker { get; init; }

    public required string ShowTitle { get; init; }
    public string? EpisodeTitle { get; init; }
    public string? EpisodeUrl { get; init; }

    /// <summary>The recording at the second where the quote begins.</summary>
    public string? ListenUrl { get; init; }

    public TimeSpan? Start { get; init; }

    /// <summary>The page's own address, the one to be shared.</summary>
    public required string ShareUrl { get; init; }

    public required string CardUrl { get; init; }

    /// <summary>Where the site's front page and its style sheet are, with the slash at the end.</summary>
    public required string SiteUrl { get; init; }

    /// <summary>Of the transcript, BCP 47.</summary>
    public string? Language { get; init; }

    public IReadOnlyList<ShareTheme> Themes { get; init; } = [];
}

/// <summary>A theme the quote stands under, to go on reading.</summary>
public sealed record ShareTheme(string Slug, string Name);
