namespace QuoteSite.Core.Themes;

/// <summary>An idea of the taxonomy and the words that speak of it.</summary>
/// <param name="Name">As it is shown: "learning in public".</param>
/// <param name="Definition">One sentence for a reader.</param>
/// <param name="Words">Words or phrases, in any inflection; one phrase or two words put a quote under the theme.</param>
public sealed record ThemeDefinition(string Name, string Definition, IReadOnlyList<string> Words);
