using QuoteSite.Core.Segmentation;

namespace QuoteSite.Core.Quotes.Cleaning;

/// <summary>
/// Which words a quote may leave out when it is shown. Every rule only ever adds to what is left out; when in doubt a
/// word stays, since a quote may be clumsy but never says what was not said.
/// </summary>
public static class Omissions
{
    /// <summary>In this order: what a rule leaves out is not seen by those after it.</summary>
    private static readonly IReadOnlyList<Action<KeptWords>> Rules =
    [
        Hesitations.LeaveOut,
        Backchannels.LeaveOut,
        FillerPhrases.LeaveOutPhrases,
        FillerPhrases.LeaveOutLike,
        Stutters.LeaveOut,
    ];

    /// <summary>One flag a word: true where it is left out.</summary>
    public static bool[] Find(SegmentedTranscript transcript)
    {
        var leftOut = new bool[transcript.Words.Count];
        if (!transcript.IsEnglish)
            return leftOut;
        foreach (var sentence in transcript.Sentences)
        {
            foreach (var rule in Rules)
                rule(new KeptWords(transcript, sentence, leftOut));
        }

        return leftOut;
    }
}
