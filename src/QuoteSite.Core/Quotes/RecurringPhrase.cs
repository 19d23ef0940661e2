namespace QuoteSite.Core.Quotes;

/// <summary>Words that the episode comes back to, in any inflection: "measure in hundreds", later "measuring in hundreds".</summary>
/// <param name="Text">Its first form, lower-case.</param>
/// <param name="Uses">Where it stands, in order.</param>
/// <param name="Strength">In [0,1]: how much it looks coined rather than habitual.</param>
public sealed record RecurringPhrase(string Text, IReadOnlyList<WordSpan> Uses, double Strength);
