using Azure;
using QuoteSite.Core.Records;

namespace QuoteSite.Backend.Storage;

public enum EpisodeStatus
{
    Published,

    /// <summary>The last upload could not be read; the quotes are those of the last good one, if there was one.</summary>
    Rejected,
}

/// <summary>The upload that an episode was last made from.</summary>
/// <param name="Version">Changes with the transcript, the sidecar, or the program that reads them.</param>
public sealed record EpisodeSource(string Blob, DateTimeOffset LastModified, string Version);

/// <summary>One row of the episodes table.</summary>
public sealed record StoredEpisode
{
    /// <summary>Without its quotes: they are rows of their own.</summary>
    public required EpisodeRecord Record { get; init; }

    /// <summary>Best first. A quote row that is not named here is a remnant and is not shown.</summary>
    public required IReadOnlyList<string> QuoteIds { get; init; }

    public required EpisodeStatus Status { get; init; }

    /// <summary>Why it was rejected, for the producer.</summary>
    public string? Reason { get; init; }

    public required EpisodeSource Source { get; init; }

    /// <summary>Of the row as it was read; not written.</summary>
    public ETag ETag { get; init; }
}

/// <summary>A row of the quotes table as it was seen, to be deleted only if nobody has written it since.</summary>
public sealed record SeenQuote(string Id, ETag ETag);
