using QuoteSite.Core;

namespace QuoteSite.Backend.Ingestion;

public enum IngestStatus
{
    /// <summary>The quotes of this upload are kept and published.</summary>
    Published,

    /// <summary>The upload is no transcript; the episode says why, and the quotes of its last good version stay.</summary>
    Rejected,

    /// <summary>This very upload had been ingested before.</summary>
    Unchanged,

    /// <summary>Nothing to ingest: a name without a show, a sidecar that waits for its transcript, an upload since replaced.</summary>
    Ignored,
}

/// <summary>What became of one uploaded file. Show and episode are empty where the file's name gives none.</summary>
/// <param name="Quotes">How many quotes the episode has now.</param>
/// <param name="Reason">For people: why it was rejected or ignored.</param>
public sealed record IngestOutcome(
    string Show,
    string Episode,
    IngestStatus Status,
    int Quotes,
    string? Reason,
    IReadOnlyList<Diagnostic> Diagnostics
);
