namespace QuoteSite.Core.Normalization;

/// <summary>
/// One spoken word. It keeps its form, its index and its time for ever: every later decision stands beside it.
/// </summary>
/// <param name="Text">As transcribed, with the punctuation that stands at it: "hundreds,". Free-standing dashes belong to the word before.</param>
/// <param name="Form">Lower-case and without punctuation, "hundreds": what comparisons look at.</param>
/// <param name="Time">From the cue, interpolated by length inside it; null where the file has no times.</param>
/// <param name="Speaker">Null where the file names nobody.</param>
/// <param name="Cue">Index of the cue it stands in.</param>
public readonly record struct Word(int Index, string Text, string Form, TimeRange? Time, Speaker? Speaker, int Cue);
