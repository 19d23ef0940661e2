namespace QuoteSite.Core.Quotes.Signals;

/// <summary>
/// Every signal that counts, and for how much. The weights were set by hand and moved by three kinds of human choice, by logistic
/// regression around the hand-set ones: 13 lines that producers cut for their openings, 3,339 endings of turns that the
/// other side admired, against 26,467 that it did not, and 2,053 famous quotes. Signals of standing alone keep more weight than
/// those data give them: people who listened on needed no noun for the pronoun.
/// </summary>
public static class AllSignals
{
    /// <summary>
    /// Words that famous quotes use three times and more as often as talk does (2,120 quotes of quotable-io against the
    /// training transcripts, log-odds above 1.2), without those that are names, numbers or of one quote.
    /// </summary>
    private const string WordsOfQuotes =
        "above accept accomplish achieve action afraid alone always apologize attempt attitude beautiful beauty become begin beginning believe best "
        + "beyond blame born brave capable carry change character choose confidence courage create creates creative danger dangerous death desire "
        + "difficulty discipline discover discovery door doubt dream dreams education enjoy escape evil expectations eyes fail failed failure failures "
        + "fall falling fear force forget freedom gift goals greater greatest grow grows habit happy heart hope human hurt impossible inspiration "
        + "intention intuition joy judge kill knowing knowledge lack leader learn life lifetime limit limits live lives living lose loss lost love "
        + "loved luck master matters meaning mind minds mistake mistakes moments nature negative neither never nobody nothing opportunities "
        + "opportunity others ourselves pain passion path peace perfect philosophy pleasure positive possibility power powerful prepare privilege "
        + "progress pure purpose quality quit reach reality recognize reflection regret reputation respect responsibility reward rule secret simply "
        + "skill society speak spirit stop strong stronger succeed success successful talent taste teach teacher thousand tomorrow treat true trust "
        + "truth understood universe unless useless vision wait walk war waste willing win wisdom wise wish wonder wonderful words world worst "
        + "yourself";

    public static IReadOnlyList<WeighedSignal> All { get; } =
    [
        new(0.5, new LengthSignal()),
        new(1.5, new EchoSignal()),
        new(-1.0, new OpeningSignal()),
        new(-1.5, new DanglingSignal()),
        new(-0.6, new ScrapSignal()),
        new(-1.0, new QuestionSignal()),
        new(-0.7, new RoleSignal()),
        new(0.8, new NamedSignal()),
        new(-1.3, new ClumsySignal()),
        new(0.6, new SubstanceSignal()),
        new(0.3, new CentralSignal()),
        new(0.8, new ReactionSignal()),
        new(-0.6, new RelayedSignal()),
        new(-0.6, new UnresolvedSignal()),
        new(-0.5, new PositionSignal()),
        new(0.4, new AphorismSignal()),
        new(0.6, new NumberSignal()),
        new(
            -0.4,
            new WordSignal(
                "is vague",
                enough: 3,
                "thing things stuff something somehow whatever somewhere etc other certain different it that those them there"
            )
        ),
        new(
            0.6,
            new WordSignal(
                "feels",
                enough: 2,
                "love hate afraid scared scary proud joy cry cried terrible terrifying painful pain excited exciting passion passionate beautiful "
                    + "incredible crazy lonely anxious anxiety stress stressful grateful happy sad angry surprised surprising shocked overwhelming amazing"
            )
        ),
        new(
            0.3,
            new PhraseSignal(
                "tells a story",
                "i remember",
                "when i was",
                "one day",
                "the first time",
                "i grew up",
                "i started",
                "i decided",
                "years ago",
                "years later",
                "the moment"
            )
        ),
        new(
            0.4,
            new PhraseSignal(
                "explains",
                "because",
                "which means",
                "that's why",
                "the reason",
                "so that",
                "the idea is",
                "the difference",
                "in other words",
                "the way to",
                "in order to"
            )
        ),
        new(0.9, new WordSignal("uses the words of quotes", enough: 4, WordsOfQuotes)),
        new(
            0.4,
            new WordSignal(
                "speaks of everyone",
                enough: 3,
                "people everyone everybody nobody anyone always never every nothing everything you your you're we humans only most"
            )
        ),
        new(
            0.3,
            new WordSignal(
                "holds one thing against another",
                enough: 2,
                "but not instead rather than without isn't don't won't can't never until unless even though although versus whether"
            )
        ),
        new(
            0.4,
            new PhraseSignal(
                "gives advice",
                "you have to",
                "you need to",
                "you should",
                "you can't",
                "you can",
                "you really need",
                "don't be",
                "don't let",
                "never stop",
                "if you",
                "you want to",
                "you don't"
            )
        ),
        new(
            0.5,
            new PhraseSignal(
                "draws a lesson",
                "i learned",
                "i've learned",
                "i realized",
                "the thing is",
                "the best",
                "the most",
                "the biggest",
                "the hardest",
                "the only",
                "the key",
                "the lesson",
                "the takeaway",
                "the beautiful thing",
                "my advice",
                "the point",
                "what matters",
                "at the end of the day",
                "the reality is",
                "the truth",
                "the secret",
                "i believe",
                "i wish",
                "the problem is",
                "the reason",
                "turns out",
                "what i love",
                "the cool thing",
                "the whole point"
            )
        ),
        new(
            -2,
            new WordSignal(
                "house-keeping",
                enough: 1,
                "podcast episode episodes sponsor sponsors newsletter listeners listening welcome subscribe patreon youtube twitter website today's guest guests links "
                    + "interview conversation question questions"
            )
        ),
        new(
            -1.5,
            new PhraseSignal(
                "runs the conversation",
                "let's talk",
                "tell us",
                "tell me",
                "can you talk",
                "maybe you can",
                "i'm curious",
                "i want to ask",
                "talk about",
                "thanks for",
                "thank you",
                "happy coding",
                "sticking with us",
                "to be here",
                "having me",
                "you mentioned",
                "you said",
                "as you said",
                "like you said",
                "as i said",
                "i said earlier",
                "i'd love to hear"
            )
        ),
    ];
}
