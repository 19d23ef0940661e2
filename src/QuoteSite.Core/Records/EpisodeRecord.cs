namespace QuoteSite.Core.Records;

/// <summary>A person of an episode and how much of it is theirs, in words.</summary>
public sealed record EpisodeSpeakerRecord(string Name, SpeakerRole Role, int Words);

/// <summary>One episode with all its quotes, best first.</summary>
public sealed record EpisodeRecord
{
    public required string Show { get; init; }
    public required string ShowTitle { get; init; }
    public required string Episode { get; init; }
    public required string Title { get; init; }
    public DateOnly? Published { get; init; }
    public string? Url { get; init; }
    public string? Media { get; init; }
    public string? Language { get; init; }

    /// <summary>Name of the format the transcript was read as, for example "webvtt".</summary>
    public required string Format { get; init; }

    public required int WordCount { get; init; }

    /// <summary>From zero to the end of the last timed word; null where the transcript has no times.</summary>
    public TimeSpan? Duration { get; init; }

    public IReadOnlyList<EpisodeSpeakerRecord> Speakers { get; init; } = [];
    public IReadOnlyList<QuoteRecord> Quotes { get; init; } = [];
    public IReadOnlyList<ThemeRecord> Themes { get; init; } = [];
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
