namespace QuoteSite.Core.Quotes.Signals;

/// <summary>Every signal that counts.</summary>
public static class AllSignals
{
    public static IReadOnlyList<ISignal> All { get; } =
    [
        new LengthSignal(),
        new EdgeSignal(),
        new EchoSignal(),
        new OpeningSignal(),
        new QuestionSignal(),
        new WordSignal(
            "speaks of everyone",
            weight: 0.6,
            enough: 3,
            "people everyone everybody nobody anyone always never every nothing everything world life human humans you your we only best"
        ),
        new WordSignal(
            "holds one thing against another",
            weight: 0.5,
            enough: 2,
            "but not instead rather than without isn't don't won't can't never until unless even though although"
        ),
        new WordSignal(
            "speaks of what matters",
            weight: 0.6,
            enough: 2,
            "learn learned lesson believe hard harder hardest change future mistake failure fail success trust love fear idea dream matter matters "
                + "important truth wrong value power problem question build create teach understand courage patience time simple"
        ),
        new WordSignal(
            "house-keeping",
            weight: -1.5,
            enough: 1,
            "podcast episode sponsor sponsors newsletter listeners listening welcome subscribe patreon youtube twitter show today's guest guests links"
        ),
    ];
}
