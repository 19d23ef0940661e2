using QuoteSite.Core.Records;

namespace QuoteSite.Core;

/// <summary>Words <paramref name="Span"/> as one sentence; the speaker is null where nobody could be named with confidence.</summary>
public sealed record SentenceRecord(WordSpan Span, string? Speaker);

/// <summary>All that came out of one transcript. A rejected one has a reason, its diagnostics, and no quotes.</summary>
/// <param name="Rejection">Null for a transcript that was read; else what is wrong and what to do, for the producer.</param>
public sealed record PipelineResult(EpisodeRecord Episode, IReadOnlyList<SentenceRecord> Sentences, string? Rejection)
{
    public bool IsRejected => Rejection is not null;
}
