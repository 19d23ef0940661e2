namespace QuoteSite.Backend.Cards;

/// <summary>What a card says.</summary>
/// <param name="Text">The quote as it is shown, without quotation marks around it.</param>
/// <param name="Speaker">Null where nobody could be named with confidence: the card then names the show alone.</param>
public sealed record CardContent(string Text, string? Speaker, string ShowTitle, string? EpisodeTitle);
