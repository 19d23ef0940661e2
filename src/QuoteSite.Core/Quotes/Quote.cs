namespace QuoteSite.Core.Quotes;

/// <summary>A candidate that was chosen.</summary>
/// <param name="Score">In [0,1], comparable within the episode.</param>
public sealed record Quote(QuoteCandidate Candidate, double Score);
