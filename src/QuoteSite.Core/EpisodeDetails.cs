namespace QuoteSite.Core;

public enum SpeakerRole
{
    Unknown,
    Host,
    Guest,
}

/// <summary>Someone who took part, as the producer writes it in the sidecar.</summary>
/// <param name="Aliases">Other spellings and labels that stand for the same person: "Speaker 1", "QL".</param>
public sealed record SpeakerProfile(string Name, SpeakerRole Role, IReadOnlyList<string> Aliases);

/// <summary>What is known of an episode beside its transcript: its address in storage and what the sidecar says.</summary>
public sealed record EpisodeDetails
{
    /// <summary>Slug of the show: the first folder of the blob's name.</summary>
    public required string Show { get; init; }

    /// <summary>Slug of the episode: the blob's file name without its extension.</summary>
    public required string Episode { get; init; }

    /// <summary>For people to read; the slug in words where the producer gave none.</summary>
    public string? ShowTitle { get; init; }

    /// <inheritdoc cref="ShowTitle"/>
    public string? Title { get; init; }

    public DateOnly? Published { get; init; }

    /// <summary>The episode's page, or its video.</summary>
    public string? Url { get; init; }

    /// <summary>The audio or video file itself.</summary>
    public string? Media { get; init; }

    /// <summary>BCP 47, for example "en".</summary>
    public string? Language { get; init; }

    /// <summary>Added to every time of the transcript, for a recording that has an opening the transcript lacks.</summary>
    public TimeSpan Offset { get; init; }

    public IReadOnlyList<SpeakerProfile> Speakers { get; init; } = [];

    /// <summary>What was heard → what is written: "open aai" → "OpenAI".</summary>
    public IReadOnlyDictionary<string, string> Glossary { get; init; } = new Dictionary<string, string>();

    /// <summary>Themes the producer names for this episode, by slug or in words.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];
}
