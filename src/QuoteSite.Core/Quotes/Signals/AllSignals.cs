namespace QuoteSite.Core.Quotes.Signals;

/// <summary>Every signal that counts.</summary>
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

    public static IReadOnlyList<ISignal> All { get; } =
    [
        new LengthSignal(),
        new EchoSignal(),
        new OpeningSignal(),
        new DanglingSignal(),
        new ScrapSignal(),
        new QuestionSignal(),
        new RoleSignal(),
        new NamedSignal(),
        new WordSignal("uses the words of quotes", weight: 1.2, enough: 4, WordsOfQuotes),
        new WordSignal(
            "speaks of everyone",
            weight: 0.6,
            enough: 3,
            "people everyone everybody nobody anyone always never every nothing everything you your you're we humans only most"
        ),
        new WordSignal(
            "holds one thing against another",
            weight: 0.5,
            enough: 2,
            "but not instead rather than without isn't don't won't can't never until unless even though although versus whether"
        ),
        new PhraseSignal(
            "gives advice",
            weight: 0.7,
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
        ),
        new PhraseSignal(
            "draws a lesson",
            weight: 0.8,
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
        ),
        new WordSignal(
            "house-keeping",
            weight: -2,
            enough: 1,
            "podcast episode episodes sponsor sponsors newsletter listeners listening welcome subscribe patreon youtube twitter website today's guest guests links "
                + "interview conversation question questions"
        ),
        new PhraseSignal(
            "runs the conversation",
            weight: -1.5,
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
        ),
    ];
}
