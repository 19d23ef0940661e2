using QuoteSite.Core.Normalization;

namespace QuoteSite.Core.Segmentation.Restoration;

/// <summary>Who says a word, as far as it can be told.</summary>
/// <param name="Speaker">The likelier of the two; null where nobody is known.</param>
/// <param name="Confidence">Probability in [0,1] that it is this speaker.</param>
/// <param name="Part">0 or 1: which of the two parts of the conversation, also where nobody is known by name.</param>
internal readonly record struct Voice(Speaker? Speaker, double Confidence, int Part);
