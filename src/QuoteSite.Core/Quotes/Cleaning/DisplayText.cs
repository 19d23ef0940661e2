using QuoteSite.Core.Normalization;
using QuoteSite.Core.Segmentation;

namespace QuoteSite.Core.Quotes.Cleaning;

/// <summary>A span as it is shown: words left out, capitals and marks set right, nothing added and nothing changed.</summary>
public static class DisplayText
{
    private static readonly char[] SoftMarks = [',', ';', ':', '-', '–', '—', ' '];

    /// <param name="shown">The words of the span that are kept, in order.</param>
    public static string Render(SegmentedTranscript transcript, WordSpan span, IReadOnlyList<Word> shown)
    {
        var kept = new List<string>(shown.Count);
        var next = 0;
        var startsSentence = true;
        var lostBefore = false;
        for (var i = span.First; i <= span.Last; i++)
        {
            if (next == shown.Count || shown[next].Index != i)
            {
                CloseAfterOmission(kept, transcript, i, ref startsSentence);
                lostBefore = true;
                continue;
            }

            // "I, uh, think" → "I think": the commas belonged to what is gone.
            if (lostBefore && !startsSentence && kept.Count > 0)
                kept[^1] = kept[^1].TrimEnd(SoftMarks);
            lostBefore = false;
            next++;
            var text = transcript.Written[i] ?? transcript.Words[i].Text;
            if (startsSentence)
                text = Casing.Capitalize(text);
            text = WithMark(text, transcript, i);
            kept.Add(text);
            startsSentence = transcript.Boundaries[i].EndsSentence;
        }

        return Close(kept);
    }

    /// <summary>"…so, um. | Next": the sentence still ends where the left-out word ended it.</summary>
    private static void CloseAfterOmission(
        List<string> kept,
        SegmentedTranscript transcript,
        int i,
        ref bool startsSentence
    )
    {
        var mark = transcript.Boundaries[i].Mark;
        if (kept.Count == 0 || startsSentence || !transcript.Boundaries[i].EndsSentence)
            return;
        kept[^1] = kept[^1].TrimEnd(SoftMarks) + (mark == BoundaryMark.Question ? "?" : ".");
        startsSentence = true;
    }

    private static string WithMark(string text, SegmentedTranscript transcript, int i)
    {
        if (!transcript.IsRestored)
            return text;
        return transcript.Boundaries[i].Mark switch
        {
            BoundaryMark.Comma => text.TrimEnd(SoftMarks) + ",",
            BoundaryMark.Period => text.TrimEnd(SoftMarks).TrimEnd('.') + ".",
            BoundaryMark.Question => text.TrimEnd(SoftMarks) + "?",
            _ => text,
        };
    }

    /// <summary>What breaks off ends in an ellipsis, all else in a full stop.</summary>
    private static string Close(List<string> kept)
    {
        var text = string.Join(' ', kept);
        var bare = text.TrimEnd('"', '\'', '”', '’', ')', ']');
        if (bare.Length > 0 && bare[^1] is '.' or '!' or '?' or '…')
            return text;
        var breaksOff =
            text.EndsWith("--", StringComparison.Ordinal)
            || text.EndsWith('—')
            || text.EndsWith('–')
            || text.EndsWith("..", StringComparison.Ordinal);
        return text.TrimEnd(SoftMarks) + (breaksOff ? "…" : ".");
    }
}
