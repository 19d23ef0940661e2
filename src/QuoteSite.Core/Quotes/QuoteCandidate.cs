using QuoteSite.Core.Normalization;
using QuoteSite.Core.Segmentation;

namespace QuoteSite.Core.Quotes;

/// <summary>One to four consecutive sentences of one turn that might be a quote.</summary>
/// <param name="OneVoice">Probability in [0,1] that nobody else speaks inside it; 1 where the file has labels.</param>
/// <param name="Shown">The words that are shown, in order; what was left out is not among them.</param>
public sealed record QuoteCandidate(
    IReadOnlyList<Sentence> Sentences,
    WordSpan Span,
    Speaker? Speaker,
    double SpeakerConfidence,
    double OneVoice,
    IReadOnlyList<Word> Shown
)
{
    /// <summary>Probability in [0,1] that it begins and ends where sentences do; 1 where the file has punctuation.</summary>
    public double EdgeConfidence => Sentences[0].StartConfidence * Sentences[^1].EndConfidence;

    /// <summary>Probability in [0,1] that it is whole sentences of one person.</summary>
    public double Sureness => EdgeConfidence * OneVoice;
}
