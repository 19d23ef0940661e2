namespace QuoteSite.Core.Formats;

/// <summary>The parsed file: what could be read of it, and what its producer should know.</summary>
/// <param name="Format">Name of the reader that understood it: "plain-text", "subrip", "webvtt".</param>
public sealed record Transcript(string Format, IReadOnlyList<Cue> Cues, IReadOnlyList<Diagnostic> Diagnostics);
