using QuoteSite.Core.Normalization;
using QuoteSite.Core.Segmentation;

namespace QuoteSite.Core.Quotes;

/// <summary>One to four consecutive sentences of one turn that might be a quote.</summary>
/// <param name="Kept">The words that are shown, in order.</param>
/// <param name="Text">As it would be shown.</param>
public sealed record QuoteCandidate(
    IReadOnlyList<Sentence> Sentences,
    WordSpan Span,
    Speaker? Speaker,
    double SpeakerConfidence,
    IReadOnlyList<Word> Kept,
    string Text
)
{
    /// <summary>The less sure of its two edges, in [0,1].</summary>
    public double EdgeConfidence => Math.Min(Sentences[0].StartConfidence, Sentences[^1].EndConfidence);
}
