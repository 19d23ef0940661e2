using QuoteSite.Core.Normalization;
using QuoteSite.Core.Quotes.Cleaning;
using QuoteSite.Core.Segmentation;

namespace QuoteSite.Core.Quotes;

/// <summary>
/// Candidates → quotes: the best first, none twice, each different from those before it (maximal marginal relevance, Carbonell
/// and Goldstein, 1998). A candidate is compared again only when its turn comes, so the cost grows with the candidates and not
/// with their pairs.
/// </summary>
public static class QuoteSelector
{
    /// <summary>Share of common stems above which two quotes say the same.</summary>
    private const double NearDuplicate = 0.6;

    /// <summary>The total at which a quote's score is a half: a line of good length with one thing to say.</summary>
    private const double MiddleTotal = 2;

    /// <summary>Clarity of all held-out training episodes is above this; that of raw captions of rambling talk below.</summary>
    private const double ClearSpeech = 0.55;

    /// <summary>How fast sureness is given up below <see cref="ClearSpeech"/>: at nine tenths of it, half.</summary>
    private const double Yielding = 6;

    private const int EnoughToChooseFrom = 4;

    /// <summary>Share of the sureness that an episode can give which is asked for.</summary>
    private const double NearlyAll = 0.98;

    /// <summary>What a natural logarithm of sureness may be worth in score, from next to nothing to nearly all.</summary>
    private static readonly double[] Worths = [0.5, 1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, 32];

    /// <param name="totals">One a candidate, from <see cref="QuoteScorer"/>.</param>
    public static IReadOnlyList<Quote> Select(
        IReadOnlyList<QuoteCandidate> candidates,
        IReadOnlyList<double> totals,
        SegmentedTranscript transcript,
        PipelineOptions options
    )
    {
        var rivals = candidates.Select((c, i) => new Rival(c, totals[i])).ToList();
        return
        [
            .. ChooseCleanly(rivals, transcript.Words.Count, options)
                .Select(r => new Quote(
                    r.Candidate,
                    DisplayText.Render(transcript, r.Candidate.Span, r.Candidate.Shown),
                    1 / (1 + Math.Exp(MiddleTotal - r.Total))
                ))
                .OrderByDescending(q => q.Score),
        ];
    }

    /// <summary>
    /// What is said decides, as far as the quotes stay clean: sureness is worth just so much that they are whole sentences of
    /// one person as often as <see cref="PipelineOptions.Sureness"/> asks, or nearly as often as the episode can give. Where
    /// speakers chain "and … and …" no edge is clear, a reader forgives a cut at any clause, and what is said decides alone.
    /// </summary>
    private static List<Rival> ChooseCleanly(List<Rival> rivals, int words, PipelineOptions options)
    {
        var wanted = options.QuotesWanted(words);
        var surest = Choose(rivals, words, wanted, Worths[^1], options);
        var target =
            Math.Min(options.Sureness, MeanSureness(surest) * NearlyAll)
            * Math.Pow(Math.Min(1, Clarity(rivals, wanted) / ClearSpeech), Yielding);
        foreach (var worth in Worths.SkipLast(1))
        {
            var chosen = Choose(rivals, words, wanted, worth, options);
            if (MeanSureness(chosen) >= target)
                return chosen;
        }

        return surest;
    }

    /// <summary>Sureness in [0,1] that is still had when there are <see cref="EnoughToChooseFrom"/> candidates for each quote.</summary>
    private static double Clarity(List<Rival> rivals, int wanted) =>
        rivals.Select(r => r.Candidate.Sureness).OrderDescending().Take(EnoughToChooseFrom * wanted).LastOrDefault(1);

    private static double MeanSureness(List<Rival> rivals) =>
        rivals.Count == 0 ? 0 : rivals.Average(r => r.Candidate.Sureness);

    private static List<Rival> Choose(List<Rival> rivals, int words, int wanted, double worth, PipelineOptions options)
    {
        var taken = new bool[words];
        var chosenStems = new ChosenStems();
        var chosen = new List<Rival>();
        var queue = new PriorityQueue<(Rival Rival, double Similarity, int ComparedWith), (double, int)>();
        foreach (var rival in rivals)
            queue.Enqueue((rival, 0, 0), Priority(rival, 0));

        while (chosen.Count < wanted && queue.TryDequeue(out var next, out _))
        {
            var (rival, similarity, comparedWith) = next;
            var span = rival.Candidate.Span;
            if (taken.AsSpan(span.First, span.Count).Contains(true))
                continue;
            if (comparedWith < chosen.Count)
            {
                similarity = Math.Max(similarity, chosenStems.MostSimilar(rival.Stems, from: comparedWith));
                if (similarity <= NearDuplicate)
                    queue.Enqueue((rival, similarity, chosen.Count), Priority(rival, similarity));
                continue;
            }

            taken.AsSpan(span.First, span.Count).Fill(true);
            chosenStems.Add(rival.Stems);
            chosen.Add(rival);
        }

        return chosen;

        (double, int) Priority(Rival rival, double similarity) =>
            (
                options.RedundancyPenalty * similarity - rival.Total - worth * Math.Log(rival.Candidate.Sureness),
                rival.Candidate.Span.First
            );
    }

    private sealed class Rival(QuoteCandidate candidate, double total)
    {
        private HashSet<string>? _stems;

        public QuoteCandidate Candidate => candidate;
        public double Total => total;

        public HashSet<string> Stems =>
            _stems ??= [.. candidate.Shown.Where(w => !StopWords.Contains(w.Form)).Select(w => Stem.Of(w.Form))];
    }

    /// <summary>Which chosen quotes hold a stem.</summary>
    private sealed class ChosenStems
    {
        private readonly Dictionary<string, List<int>> _holders = new(StringComparer.Ordinal);
        private readonly List<int> _sizes = [];

        public int Count => _sizes.Count;

        public void Add(HashSet<string> stems)
        {
            foreach (var stem in stems)
            {
                if (!_holders.TryGetValue(stem, out var holders))
                    _holders[stem] = holders = [];
                holders.Add(Count);
            }

            _sizes.Add(stems.Count);
        }

        /// <summary>The largest share of common stems (Jaccard index) with the chosen quotes from a number on.</summary>
        public double MostSimilar(HashSet<string> stems, int from)
        {
            var common = new Dictionary<int, int>();
            foreach (var stem in stems)
            {
                if (!_holders.TryGetValue(stem, out var holders))
                    continue;
                for (var i = holders.Count - 1; i >= 0 && holders[i] >= from; i--)
                    common[holders[i]] = common.GetValueOrDefault(holders[i]) + 1;
            }

            var most = 0.0;
            foreach (var (quote, count) in common)
                most = Math.Max(most, (double)count / (stems.Count + _sizes[quote] - count));
            return most;
        }
    }
}
