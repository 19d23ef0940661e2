using System.Collections.Frozen;
using QuoteSite.Core.Normalization;

namespace QuoteSite.Core.Quotes.Cleaning;

/// <summary>
/// "like", "you know", "I mean" where they carry nothing. A "like" that compares or likes stays, a "you know" that asks
/// or knows stays: each is left out only between neighbours where it can be nothing else.
/// </summary>
internal static class FillerPhrases
{
    /// <summary>No verb, comparison or approximation has "like" after these: "the like idea", "because like people".</summary>
    private static readonly FrozenSet<string> NoLikeAfter = Set(
        "as between into through than and but so because cuz or if when where which that then the a an this these those some any every such of in on for with at from my your our their his its um "
            + "think know mean guess say also actually basically literally even maybe probably obviously honestly definitely "
            + "right well okay yeah not still always often sometimes usually like how why while until since"
    );

    /// <summary>After forms of "be" and contractions of it, "like" may compare ("is like a river"); before these it cannot.</summary>
    private static readonly FrozenSet<string> NoLikeBefore = Set(
        "really very super so pretty just literally actually totally completely kind sort not still now always basically um going trying "
            + "extremely incredibly absolutely"
    );

    /// <summary>"feels like really hard work", "people like very few others": verbs and nouns that "like" belongs to.</summary>
    private static readonly FrozenSet<string> LikensAfter = Set(
        "feel feels felt feeling look looks looked looking sound sounds sounded sounding seem seems seemed smell smells taste tastes "
            + "something anything nothing things stuff would i'd you'd we'd they'd he'd she'd don't didn't doesn't wouldn't much "
            + "exactly more less unlike act acts acted behave treat kind sort"
    );

    /// <summary>"you can like do everything", "the most like rewarding": what follows is a verb or an adjective.</summary>
    private static readonly FrozenSet<string> BeforeVerbs = Set("can could will should might to gonna most");

    /// <summary>"people who like aren't part of it": no comparison and no liking begins with these.</summary>
    private static readonly FrozenSet<string> Auxiliaries = Set(
        "is isn't are aren't was wasn't were weren't has hasn't have haven't had hadn't can can't could couldn't would wouldn't will won't do "
            + "don't does doesn't did didn't should shouldn't there's"
    );

    private static readonly FrozenSet<string> Determiners = Set(
        "a an the my your our their his her you i we they people"
    );

    private static readonly FrozenSet<string> FormsOfBe = Set(
        "is are was were be been it's that's they're we're i'm you're he's she's there's"
    );

    private static readonly FrozenSet<string> Quoting = Set(
        "be is are was were been i'm you're he's she's we're they're"
    );

    /// <summary>"feel like I", "and like that", "and like when": what follows is compared with, or named.</summary>
    private static readonly FrozenSet<string> LikeNames = Set(
        "that this these those it him her them me us so what minded"
    );

    private static readonly FrozenSet<string> Prepositions = Set("of about for with on at from into through than");

    private static readonly FrozenSet<string> Subjects = Set(
        "i we they he she you it it's i'm i've i'd we're we've they're you're there's that's there people if what"
    );

    private static readonly FrozenSet<string> Verbs = Set(
        "is was wasn't isn't just has had hasn't does doesn't didn't will won't would wouldn't can can't actually really"
    );

    private static readonly FrozenSet<string> Sayings = Set(
        "said say says mentioned told saying mention described were"
    );

    private static readonly FrozenSet<string> Thoughts = Set(
        "think thought guess don't didn't never just really actually literally remember wonder wish"
    );

    private static readonly FrozenSet<string> YouKnowOpens = Set(
        "do did does don't didn't if as when what that how would should could might may must until before once to let because will "
            + "things everything all people someone anyone who can can't won't never already long now since"
    );

    private static readonly FrozenSet<string> BeforeTics = Set(
        "would could can to just i you we they he she who and then also could should might gonna people"
    );

    private static readonly FrozenSet<string> YouKnowTakes = Set(
        "what how that when why if who where whether about the it him her them this anything nothing something everything which exactly more better me my"
    );

    private static readonly FrozenSet<string> IMeanTakes = Set("that it what by to this business every for");

    private static readonly FrozenSet<string> IMeanAfter = Set("what do did if that how know should as think than");

    /// <summary>First, so that the "like" of "like, you know, extremely" is judged by what it then stands before.</summary>
    public static void LeaveOutPhrases(KeptWords words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] == "you" && words[i + 1] == "know" && IsFillerYouKnow(words, i))
                words.LeaveOut(i++, 2);
            else if (words[i] == "i" && words[i + 1] == "mean" && IsFillerIMean(words, i))
                words.LeaveOut(i++, 2);
            else if (words[i] is "kind" or "sort" && words[i + 1] == "of" && IsTic(words, i))
                words.LeaveOut(i++, 2);
        }
    }

    /// <summary>"they would just kind of give you an A": before a verb. "A kind of school" and "it's kind of hard" stay.</summary>
    private static bool IsTic(KeptWords words, int at) =>
        BeforeTics.Contains(words[at - 1])
        && words[at + 2].Length > 0
        && words[at + 2] is not ("a" or "an" or "the" or "this" or "that" or "like" or "my" or "your" or "our");

    public static void LeaveOutLike(KeptWords words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] == "like" && IsFillerLike(words, i))
                words.LeaveOut(i);
        }
    }

    private static bool IsFillerLike(KeptWords words, int at)
    {
        var (before, after) = (words[at - 1], words[at + 1]);
        if (after.Length == 0)
            return false;
        // "the idea of like what it is": a preposition is done with its "like" before a question word.
        if (Prepositions.Contains(before) && after is ("what" or "how" or "why" or "where" or "who"))
            return true;
        if (LikeNames.Contains(after) && !IsOpenedBy(words, at))
            return IsOpening(words, at) && IsSubject(words, at);
        // ", like," is a filler whoever wrote the commas.
        if (words.HasMarkAfter(at) && words.HasMarkAfter(at - 1) && at > 0)
            return true;
        if (before == "like" && words.IsOut(at - 1))
            return true;
        if (LikensAfter.Contains(before))
            return false;
        if (before is "there's" or "very" or "super" or "extremely" || OpensClause(words, at))
            return true;
        // "I was like, have you ever": what follows was said or thought. "It's like, there's only so much" is no such thing.
        if (Quoting.Contains(before) && !NoLikeBefore.Contains(after))
            return false;
        if (words.HasMarkAfter(at) || Auxiliaries.Contains(after))
            return true;
        if (NoLikeBefore.Contains(after))
            return true;
        if (FormsOfBe.Contains(before))
            return false;
        if (BeforeVerbs.Contains(before))
            return !Determiners.Contains(after);
        return IsOpening(words, at) ? IsSubject(words, at) : NoLikeAfter.Contains(before) && !IsListed(before, after);
    }

    /// <summary>"Like I said" and "like it or not" are said on purpose; "like we never stop" is not.</summary>
    private static bool IsSubject(KeptWords words, int like) =>
        Subjects.Contains(words[like + 1])
        && !Sayings.Contains(words[like + 2])
        && !(words[like + 1] == "it" && words[like + 2] == "or");

    /// <summary>True at the beginning of a sentence, "and" and "so" not counted.</summary>
    private static bool IsOpening(KeptWords words, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (words[i] is not ("and" or "so" or "but" or "because" or "well" or "yeah" or "like"))
                return false;
        }

        return true;
    }

    /// <summary>True where "I said", "you mentioned" begins at a word.</summary>
    public static bool IsSaying(IReadOnlyList<Word> words, int at) =>
        at + 1 < words.Count && Subjects.Contains(words[at].Form) && Sayings.Contains(words[at + 1].Form);

    /// <summary>"at Apple like that wasn't all of it", "no experts like this just started": "that" has a verb of its own.</summary>
    private static bool IsOpenedBy(KeptWords words, int at) =>
        words[at + 1] is "that" or "this" or "it"
        && Verbs.Contains(words[at + 2])
        && !LikensAfter.Contains(words[at - 1]);

    /// <summary>"the driver like I think it's", "care like maybe we": a clause begins, and nobody compares with a thought.</summary>
    private static bool OpensClause(KeptWords words, int at) =>
        !FormsOfBe.Contains(words[at - 1])
        && (
            (words[at + 1] == "i" && Thoughts.Contains(words[at + 2]))
            || (words[at + 1] == "you" && words[at + 2] == "know")
            || IsOpenedBy(words, at)
            || words[at + 1] is "maybe" or "there's" or "obviously" or "hopefully" or "basically" or "probably"
        );

    /// <summary>"something with like 500 people", "in like a week", "not like a machine": about so many, or compared.</summary>
    private static bool IsListed(string before, string after) =>
        (
            before is "in" or "with" or "for" or "at" or "of" or "from" or "on"
            && (char.IsDigit(after[0]) || after is "a" or "an" or "the")
        )
        || (
            before is "not" or "that" or "maybe" or "well" or "then" or "or" or "even" or "still" or "right"
            && after is "a" or "an" or "the" or "my" or "your" or "you" or "i"
        );

    private static bool IsFillerYouKnow(KeptWords words, int at)
    {
        var (before, after) = (words[at - 1], words[at + 2]);
        if (after.Length == 0)
            return !words.EndsWithQuestion && before.Length > 0;
        if (words.HasMarkAfter(at + 1) && (words.HasMarkAfter(at - 1) || IsOpening(words, at)))
            return true;
        return !YouKnowTakes.Contains(after) && !YouKnowOpens.Contains(before);
    }

    private static bool IsFillerIMean(KeptWords words, int at)
    {
        var (before, after) = (words[at - 1], words[at + 2]);
        return after.Length > 0 && !IMeanTakes.Contains(after) && !IMeanAfter.Contains(before);
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
