using QuoteSite.Core.Normalization;

namespace QuoteSite.Core.Quotes;

/// <summary>Candidates → quotes: the best first, none twice, each different from those before it.</summary>
public static class QuoteSelector
{
    public static IReadOnlyList<Quote> Select(
        IReadOnlyList<(QuoteCandidate Candidate, double Score)> scored,
        int words,
        PipelineOptions options
    )
    {
        var wanted = (int)Math.Ceiling(words * options.QuotesPerThousandWords / 1000);
        var pool = scored
            .OrderByDescending(s => s.Score)
            .ThenBy(s => s.Candidate.Span.First)
            .Select(s => new Rival(s.Candidate, s.Score))
            .ToList();
        var chosen = new List<Quote>();
        while (chosen.Count < wanted)
        {
            var best = pool.Where(r => !r.IsOut).MaxBy(r => r.Score - options.RedundancyPenalty * r.Similarity);
            if (best is null)
                break;
            best.IsOut = true;
            chosen.Add(new Quote(best.Candidate, best.Score));
            foreach (var rival in pool.Where(r => !r.IsOut))
            {
                rival.IsOut = rival.Candidate.Span.Overlaps(best.Candidate.Span);
                if (!rival.IsOut)
                    rival.Similarity = Math.Max(rival.Similarity, rival.SimilarityTo(best));
                rival.IsOut |= rival.Similarity > NearDuplicate;
            }
        }

        return [.. chosen.OrderByDescending(q => q.Score)];
    }

    /// <summary>Share of common stems above which two quotes say the same.</summary>
    private const double NearDuplicate = 0.6;

    private sealed class Rival(QuoteCandidate candidate, double score)
    {
        private readonly HashSet<string> _stems =
        [
            .. candidate.Kept.Where(w => !StopWords.Contains(w.Form)).Select(w => Stem.Of(w.Form)),
        ];

        public QuoteCandidate Candidate => candidate;
        public double Score => score;
        public bool IsOut { get; set; }
        public double Similarity { get; set; }

        public double SimilarityTo(Rival other)
        {
            var common = _stems.Count(other._stems.Contains);
            return common == 0 ? 0 : (double)common / (_stems.Count + other._stems.Count - common);
        }
    }
}
