namespace QuoteSite.Core.Records;

/// <summary>A theme as one episode contributes to it.</summary>
/// <param name="Name">In words: "measure in hundreds".</param>
/// <param name="Definition">One sentence; empty for a phrase that an episode coined.</param>
/// <param name="OriginQuoteId">The quote that says it best in this episode.</param>
/// <param name="IsSignature">True for a phrase the episode keeps coming back to, false for an idea of the taxonomy.</param>
public sealed record ThemeRecord(string Slug, string Name, string Definition, string OriginQuoteId, bool IsSignature);
