using QuoteSite.Core.Normalization;

namespace QuoteSite.Core.Segmentation;

/// <summary>Words up to a sentence end, all by one speaker.</summary>
/// <param name="Speaker">Null where nobody can be named with confidence.</param>
/// <param name="StartConfidence">How sure the boundary before the sentence is, in [0,1].</param>
/// <param name="EndConfidence">How sure the boundary after it is, in [0,1].</param>
public sealed record Sentence(
    WordSpan Span,
    Speaker? Speaker,
    double SpeakerConfidence,
    double StartConfidence,
    double EndConfidence,
    bool IsQuestion
);

/// <summary>The longest run of sentences by one speaker: sentences <paramref name="First"/> to <paramref name="Last"/>, inclusive.</summary>
public sealed record Turn(int First, int Last);
