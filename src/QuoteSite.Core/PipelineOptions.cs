using QuoteSite.Core.Themes;

namespace QuoteSite.Core;

/// <summary>Every number of the pipeline, with its unit and where it came from.</summary>
public sealed record PipelineOptions
{
    public static PipelineOptions Default { get; } = new();

    /// <summary>How many quotes an episode of so many words gives.</summary>
    public int QuotesWanted(int words) => (int)Math.Ceiling(words * QuotesPerThousandWords / 1000);

    /// <summary>Probability in [0,1] below which nobody is named: a wrong name under a quote is worse than none.</summary>
    public double MinSpeakerConfidence { get; init; } = 0.73;

    /// <summary>
    /// How often, in [0,1], a quote is to be whole sentences of one person: five in six clean at both edges, and three in a
    /// hundred with a second voice.
    /// </summary>
    public double Sureness { get; init; } = 0.82;

    /// <summary>Sureness in [0,1] below which nothing is a candidate.</summary>
    public double LeastSureness { get; init; } = 0.15;

    /// <summary>Words shown. Shorter lines seldom stand alone.</summary>
    public int MinQuoteWords { get; init; } = 6;

    /// <summary>Words shown. Longer ones do not fit a card.</summary>
    public int MaxQuoteWords { get; init; } = 60;

    /// <summary>Sentences.</summary>
    public int MaxQuoteSentences { get; init; } = 4;

    /// <summary>How many quotes an episode gives for every thousand of its words; a one-hour interview has about forty.</summary>
    public double QuotesPerThousandWords { get; init; } = 2.6;

    /// <summary>What a candidate's best rival costs it, in score: the trade of maximal marginal relevance (Carbonell and Goldstein, 1998).</summary>
    public double RedundancyPenalty { get; init; } = 2;

    /// <summary>Themes that quotes are put under.</summary>
    public IReadOnlyList<ThemeDefinition> Taxonomy { get; init; } = Themes.Taxonomy.Default;

    /// <summary>Signature phrases an episode may have at the most.</summary>
    public int MaxSignaturePhrases { get; init; } = 6;
}
