using System.Collections.Frozen;
using QuoteSite.Core.Segmentation;

namespace QuoteSite.Core.Quotes.Cleaning;

/// <summary>Which words a quote may leave out when it is shown: sounds of hesitation and words said twice in a row.</summary>
public static class Omissions
{
    private static readonly FrozenSet<string> Hesitations = new[]
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
        "ah",
        "eh",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"I know that that works", "she had had enough", "very very": said twice and meant twice.</summary>
    private static readonly FrozenSet<string> MeantTwice = new[]
    {
        "that",
        "had",
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
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>One flag a word: true where it is left out.</summary>
    public static bool[] Find(SegmentedTranscript transcript)
    {
        var words = transcript.Words;
        var leftOut = new bool[words.Count];
        foreach (var sentence in transcript.Sentences)
        {
            var next = -1;
            for (var i = sentence.Span.Last; i >= sentence.Span.First; i--)
            {
                var form = words[i].Form;
                leftOut[i] =
                    Hesitations.Contains(form)
                    || (next >= 0 && form == words[next].Form && !MeantTwice.Contains(form) && !char.IsDigit(form[0]));
                if (!leftOut[i])
                    next = i;
            }
        }

        return leftOut;
    }
}
