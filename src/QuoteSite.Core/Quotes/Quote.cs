namespace QuoteSite.Core.Quotes;

/// <summary>A candidate that was chosen.</summary>
/// <param name="Text">As it is shown.</param>
/// <param name="Score">In [0,1], comparable within the episode.</param>
public sealed record Quote(QuoteCandidate Candidate, string Text, double Score);
