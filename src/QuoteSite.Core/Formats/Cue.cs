namespace QuoteSite.Core.Formats;

/// <summary>One timed block as the transcript file has it, or one paragraph of a file without times.</summary>
/// <param name="Text">The words, with markup and speaker label taken off; never empty.</param>
/// <param name="Speaker">The label the file gives, for example "Quincy Larson" or "Speaker 1"; null where it gives none.</param>
/// <param name="Line">Line of the file where the text begins, from 1.</param>
public sealed record Cue(string Text, TimeRange? Time, string? Speaker, int Line);
