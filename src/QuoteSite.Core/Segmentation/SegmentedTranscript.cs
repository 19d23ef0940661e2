using QuoteSite.Core.Normalization;

namespace QuoteSite.Core.Segmentation;

/// <summary>The words with every decision that stands beside them.</summary>
/// <param name="Boundaries">One a word: the decision after it.</param>
/// <param name="Written">One a word: how it is written in running text where that differs from its text ("i" → "I"); null where it does not.</param>
/// <param name="IsEnglish">Fillers are known for English only: "um" is a word in German and in Portuguese.</param>
/// <param name="IsRestored">True where the punctuation is ours, false where the file has its own.</param>
public sealed record SegmentedTranscript(
    IReadOnlyList<Word> Words,
    IReadOnlyList<Boundary> Boundaries,
    IReadOnlyList<string?> Written,
    IReadOnlyList<Sentence> Sentences,
    IReadOnlyList<Turn> Turns,
    bool IsEnglish,
    bool IsRestored
);
