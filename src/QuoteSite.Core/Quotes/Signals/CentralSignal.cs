using QuoteSite.Core.Normalization;

namespace QuoteSite.Core.Quotes.Signals;

/// <summary>How much a candidate is about what the episode is about: full where its words of substance are said thirty times each.</summary>
public sealed class CentralSignal : ISignal
{
    private const double Often = 30;

    public string Name => "is about the episode's subject";

    public double Measure(QuoteCandidate candidate, SignalContext context)
    {
        var (sum, count) = (0.0, 0);
        foreach (var word in candidate.Shown)
        {
            if (StopWords.Contains(word.Form))
                continue;
            sum += Math.Log(1 + context.TimesSaid(word));
            count++;
        }

        return count == 0 ? 0 : Math.Min(1, sum / count / Math.Log(1 + Often));
    }
}
