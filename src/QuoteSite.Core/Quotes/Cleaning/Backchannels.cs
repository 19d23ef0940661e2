using System.Collections.Frozen;

namespace QuoteSite.Core.Quotes.Cleaning;

/// <summary>The listener's assent inside another's sentence: "if you can yeah get there" → "if you can get there".</summary>
internal static class Backchannels
{
    private static readonly FrozenSet<string> Assents = new[]
    {
        "yeah",
        "yep",
        "yup",
        "uh-huh",
        "mm-hmm",
        "mhmm",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"and I said yeah let's do it", "but yeah it works": these are the speaker's own.</summary>
    private static readonly FrozenSet<string> OwnAssentAfter = new[]
    {
        "said",
        "say",
        "says",
        "like",
        "but",
        "so",
        "and",
        "well",
        "oh",
        "yeah",
        "was",
        "were",
        "hell",
        "no",
        "just",
        "that's",
        "think",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static void LeaveOut(KeptWords words)
    {
        for (var i = 1; i + 1 < words.Count; i++)
        {
            if (Assents.Contains(words[i]) && !Assents.Contains(words[i + 1]) && !OwnAssentAfter.Contains(words[i - 1]))
                words.LeaveOut(i);
        }
    }
}
