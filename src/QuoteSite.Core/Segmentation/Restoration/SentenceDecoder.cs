namespace QuoteSite.Core.Segmentation.Restoration;

/// <summary>
/// Chooses the sentence ends of a whole transcript at once: the set that is most probable together with the lengths that
/// spoken sentences have (a semi-Markov Viterbi search, linear in the words).
/// </summary>
internal static class SentenceDecoder
{
    /// <summary>Words; no sentence is decoded longer, spoken ones of the corpus are in 99 % of cases shorter.</summary>
    private const int LongestSentence = 80;

    /// <summary>How much a missed sentence end weighs against a false one, in log-odds: where F1 on held-out training episodes peaks.</summary>
    private const double Lean = 0.35;

    /// <summary>
    /// Words that are written without a full stop at ease. Up to here the lengths of the corpus are those of chance (a
    /// log-odds within 0.1 of a memoryless process) and say nothing; beyond, a reader wants one.
    /// </summary>
    private const int Breath = 25;

    /// <summary>Log-odds a word beyond that: what speakers chain with "and … and …" is cut where it hurts least.</summary>
    private const double LongPenalty = 0.05;

    private static readonly double[] LengthLogOdds = Lengths();

    /// <summary>One flag a word: true where a sentence ends after it. The last word always ends one.</summary>
    public static bool[] Decode(IReadOnlyList<WordPrediction> predictions)
    {
        var count = predictions.Count;
        var best = new double[count + 1];
        var from = new int[count + 1];
        for (var end = 1; end <= count; end++)
        {
            best[end] = double.NegativeInfinity;
            var gain = end == count ? 0 : LogOdds(predictions[end - 1].SentenceEnd) + Lean;
            for (var start = Math.Max(0, end - LongestSentence); start < end; start++)
            {
                var score = best[start] + gain + LengthLogOdds[end - start];
                if (score > best[end])
                    (best[end], from[end]) = (score, start);
            }
        }

        var ends = new bool[count];
        for (var end = count; end > 0; end = from[end])
            ends[end - 1] = true;
        return ends;
    }

    private static double LogOdds(double probability)
    {
        var p = Math.Clamp(probability, 1e-5, 1 - 1e-5);
        return Math.Log(p / (1 - p));
    }

    private static double[] Lengths()
    {
        var odds = new double[LongestSentence + 1];
        for (var length = Breath; length <= LongestSentence; length++)
            odds[length] = -LongPenalty * (length - Breath);
        return odds;
    }
}
