using QuoteSite.Core.Normalization;

namespace QuoteSite.Core.Segmentation.Restoration;

/// <summary>Boundaries for words that came without punctuation, from the caption model's probabilities.</summary>
internal static class PunctuationRestorer
{
    /// <summary>Comma F1 on held-out training episodes peaks at 0.35; a needless comma disturbs a reader more than a missing one.</summary>
    private const float CommaThreshold = 0.5f;

    /// <summary>Log-odds that a second of silence adds for a sentence end; a breath is shorter than <see cref="Breath"/>.</summary>
    private const double PauseWeight = 1.5;

    private const double LongestPause = 2;

    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(0.4);

    public static Boundary[] Restore(IReadOnlyList<Word> words, WordPrediction[] predictions)
    {
        HearPauses(words, predictions);
        var ends = SentenceDecoder.Decode(predictions);
        var boundaries = new Boundary[predictions.Length];
        for (var i = 0; i < boundaries.Length; i++)
        {
            var p = predictions[i];
            var mark =
                ends[i] ? (p.Question > p.Period ? BoundaryMark.Question : BoundaryMark.Period)
                : p.Comma >= CommaThreshold ? BoundaryMark.Comma
                : BoundaryMark.None;
            boundaries[i] = new Boundary(mark, p.SentenceEnd, p.ClauseEnd, p.TurnEnd);
        }

        return boundaries;
    }

    /// <summary>Silence between two words is evidence: it makes a full stop likelier, in proportion to its length.</summary>
    private static void HearPauses(IReadOnlyList<Word> words, WordPrediction[] predictions)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i].Time is not { } time || words[i + 1].Time is not { } next || next.Start - time.End < Breath)
                continue;
            var odds = (float)
                Math.Exp(PauseWeight * Math.Min(LongestPause, (next.Start - time.End - Breath).TotalSeconds));
            var p = predictions[i];
            var rest = 1 - p.Period + p.Period * odds;
            predictions[i] = p with
            {
                Comma = p.Comma / rest,
                Period = p.Period * odds / rest,
                Question = p.Question / rest,
            };
        }
    }
}
