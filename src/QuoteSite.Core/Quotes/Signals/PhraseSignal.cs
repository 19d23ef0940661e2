namespace QuoteSite.Core.Quotes.Signals;

/// <summary>Full where a candidate says one of a set of word sequences: "you have to", "the best advice".</summary>
public sealed class PhraseSignal(string name, params string[] phrases) : ISignal
{
    private readonly string[][] _phrases = [.. phrases.Select(phrase => phrase.Split(' '))];

    public string Name => name;

    public double Measure(QuoteCandidate candidate, SignalContext context)
    {
        for (var at = 0; at < candidate.Shown.Count; at++)
        {
            foreach (var phrase in _phrases)
            {
                if (StandsAt(candidate, at, phrase))
                    return 1;
            }
        }

        return 0;
    }

    private static bool StandsAt(QuoteCandidate candidate, int at, string[] phrase)
    {
        if (at + phrase.Length > candidate.Shown.Count)
            return false;
        for (var i = 0; i < phrase.Length; i++)
        {
            if (candidate.Shown[at + i].Form != phrase[i])
                return false;
        }

        return true;
    }
}
