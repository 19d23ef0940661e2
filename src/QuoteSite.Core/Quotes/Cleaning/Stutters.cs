using System.Collections.Frozen;

namespace QuoteSite.Core.Quotes.Cleaning;

/// <summary>What was begun twice: "it's it's hard" → "it's hard", "we were going to we were going to ship" → "we were going to ship".</summary>
internal static class Stutters
{
    private const int LongestRestart = 5;

    /// <summary>"very very", "no no", "again and again": said twice and meant twice.</summary>
    private static readonly FrozenSet<string> MeantTwice = new[]
    {
        "very",
        "really",
        "no",
        "yeah",
        "yes",
        "bye",
        "many",
        "long",
        "far",
        "more",
        "never",
        "again",
        "much",
        "so",
        "ha",
        "way",
        "too",
    }.ToFrozenSet(StringComparer.Ordinal);

    private const int LongestAbandoned = 3;

    private static readonly FrozenSet<string> Subjects = new[]
    {
        "i",
        "we",
        "he",
        "she",
        "they",
        "i'm",
        "we're",
        "they're",
        "it's",
        "he's",
        "she's",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Contractions = (
        "i'm i've i'd i'll it's that's there's we're we've we'll they're they've they'll he's she's you're you've you'll"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> OpensClause = "where when how what why because if which who"
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> OpensNothing = (
        "it i we you they he she the a an much many is are was it's i'm we're you're they're that there my your our like just"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Begins = (
        "i i'm i've we we're we've you you're they they're he he's she she's it it's that that's there there's this what the to if and but so"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> HangsInTheAir = (
        "a an the of to in on for with at from is are was were and or but my your our their this some very so like just as than by"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"that that works", "she had had enough": grammar, not a stutter.</summary>
    private static readonly FrozenSet<string> Grammar = new[] { "that", "had" }.ToFrozenSet(StringComparer.Ordinal);

    public static void LeaveOut(KeptWords words)
    {
        var at = 0;
        while (at < words.Count)
        {
            var length = RestartAt(words, at);
            if (length > 0)
                words.LeaveOut(at, length);
            at += Math.Max(1, length);
        }
    }

    /// <summary>How many words from here on are said again right after, longest first; 0 where none are.</summary>
    private static int RestartAt(KeptWords words, int at)
    {
        for (var length = Math.Min(LongestRestart, (words.Count - at) / 2); length > 0; length--)
        {
            if (IsRepeated(words, at, length))
                return length;
        }

        if (AbandonedAt(words, at) is > 0 and var abandoned)
            return abandoned;
        if (IsOtherSubjectWithVerb(words, at))
            return 2;
        if (RestartedQuestionWordAt(words, at) is > 0 and var restarted)
            return restarted;
        return
            IsCutOff(words, at)
            || IsContracted(words[at], words[at + 1])
            || IsOtherSubject(words, at)
            || IsOtherContraction(words, at)
            || IsOtherDeterminer(words, at)
            ? 1
            : 0;
    }

    /// <summary>"where it where all the work happened", "how much how everyone": a clause is opened again.</summary>
    private static int RestartedQuestionWordAt(KeptWords words, int at) =>
        OpensClause.Contains(words[at])
        && words[at] == words[at + 2]
        && !words.HasMarkAfter(at + 1)
        && OpensNothing.Contains(words[at + 1])
            ? 2
            : 0;

    /// <summary>"where you would they would give you an A".</summary>
    private static bool IsOtherSubjectWithVerb(KeptWords words, int at) =>
        IsPronoun(words[at])
        && IsPronoun(words[at + 2])
        && words[at] != words[at + 2]
        && words[at + 1] == words[at + 3]
        && words[at + 1] is ("would" or "could" or "should" or "will" or "can" or "was" or "were" or "have" or "had")
        && !words.HasMarkAfter(at + 1);

    private static bool IsPronoun(string form) => form is "i" or "you" or "we" or "they" or "he" or "she" or "it";

    /// <summary>"it's there's only so much", "I'm it's incredible": of two subjects the second is meant, but in "if it's you'll know" both.</summary>
    private static bool IsOtherContraction(KeptWords words, int at) =>
        !words.HasMarkAfter(at)
        && Contractions.Contains(words[at])
        && Contractions.Contains(words[at + 1])
        && !OpensClause.Contains(words[at - 1]);

    /// <summary>"like a some code", "the my team": of two determiners the second is meant. "All the" is no such pair, nor is "the a".</summary>
    private static bool IsOtherDeterminer(KeptWords words, int at) =>
        !words.HasMarkAfter(at)
        && words[at] is ("a" or "an" or "the" or "my" or "your" or "our" or "their")
        && words[at + 1]
            is ("some" or "the" or "my" or "your" or "our" or "their" or "an" or "these" or "those" or "this")
        && words[at] != words[at + 1]
        && words.TextAt(at) != "A";

    /// <summary>
    /// "we were part of we were a team", "that was the that was it": two words are begun again, and what lies between
    /// hangs in the air. "It was fun it was great" does not: both are said.
    /// </summary>
    private static int AbandonedAt(KeptWords words, int at)
    {
        if (!Begins.Contains(words[at]))
            return 0;
        for (var gap = 1; gap <= LongestAbandoned; gap++)
        {
            if (words.HasMarkAfter(at + gap) || at + gap + 3 > words.Count)
                return 0;
            if (
                words[at] == words[at + gap + 2]
                && words[at + 1] == words[at + gap + 3]
                && HangsInTheAir.Contains(words[at + gap + 1])
            )
                return gap + 2;
        }

        return 0;
    }

    /// <summary>"We I worked there": the sentence changed its subject after the first word.</summary>
    private static bool IsOtherSubject(KeptWords words, int at) =>
        at == 0 && Subjects.Contains(words[0]) && Subjects.Contains(words[1]) && words[0] != words[1];

    private static bool IsRepeated(KeptWords words, int at, int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (words[at + i] != words[at + length + i])
                return false;
        }

        if (length == 1)
            return !MeantTwice.Contains(words[at]) && !Grammar.Contains(words[at]) && !char.IsDigit(words[at][0]);
        // "again and again and again", "day after day after day": the third time shows that it is meant.
        return words[at + 2 * length] != words[at]
            && words[at - 1] != words[at + length - 1]
            && !(length == 2 && MeantTwice.Contains(words[at]));
    }

    /// <summary>"th- the", "be-- because": the beginning of the next word, cut off.</summary>
    private static bool IsCutOff(KeptWords words, int at)
    {
        if (
            at + 1 >= words.Count
            || !(words.TextAt(at).EndsWith('-') || words.TextAt(at).EndsWith('—') || words.TextAt(at).EndsWith('–'))
        )
            return false;
        var begun = words[at];
        return begun.Length > 0
            && begun.Length < words[at + 1].Length
            && words[at + 1].StartsWith(begun, StringComparison.Ordinal);
    }

    /// <summary>"it it's", "I I'm", "we we're".</summary>
    private static bool IsContracted(string word, string next) =>
        word is "i" or "it" or "we" or "you" or "they" or "he" or "she" or "that" or "there" or "what"
        && next.Length > word.Length
        && next[word.Length] == '\''
        && next.StartsWith(word, StringComparison.Ordinal);
}
