using System.Collections.Frozen;

namespace QuoteSite.Core.Quotes.Cleaning;

/// <summary>Sounds that carry nothing: "I, uh, think" → "I think".</summary>
internal static class Hesitations
{
    private static readonly FrozenSet<string> Sounds = new[]
    {
        "um",
        "uh",
        "er",
        "erm",
        "uhm",
        "umm",
        "uhh",
        "mm",
        "hmm",
        "mhm",
        "hm",
        "eh",
        "ehm",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static void LeaveOut(KeptWords words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (Sounds.Contains(words[i]))
                words.LeaveOut(i);
        }
    }
}
