using QuoteSite.Core.Normalization;

namespace QuoteSite.Core.Segmentation.Restoration;

/// <summary>
/// Who speaks when nobody says: a hidden Markov model with the states guest and host. The caption model says at every
/// gap how likely the speaker changes, and at every word which role it sounds like; names called out loud say who is
/// not speaking. The whole episode is decided together by the forward-backward algorithm (Rabiner, 1989).
/// </summary>
internal static class SpeakerRestorer
{
    /// <summary>
    /// How much of a word's role log-odds counts: neighbours say the same thing over again, since the model looks at
    /// more than a hundred words for each. Fitted on held-out training episodes.
    /// </summary>
    private const double RoleWeight = 0.012;

    /// <summary>Log-odds against the one whose name is said: people call others by name, seldom themselves.</summary>
    private const double NameCalled = 2.0;

    /// <summary>Log-odds for the one who says "I'm Logan" or "my name is Logan".</summary>
    private const double NameGiven = 4.0;

    /// <summary>
    /// Share of the words in [0,1] that a guest of several hosts must have. With less it is a talk of equals, in which the
    /// model's two roles stand for nobody.
    /// </summary>
    private const double GuestAmongHosts = 0.8;

    private const double SmallestChange = 1e-4;

    /// <summary>One voice a word. Names are given only to a guest and a host who are known as just these two.</summary>
    public static Voice[] Restore(
        IReadOnlyList<Word> words,
        IReadOnlyList<WordPrediction> predictions,
        IReadOnlyList<Speaker> known
    )
    {
        var guest = known.Where(s => s.Role == SpeakerRole.Guest).ToList() is [var onlyGuest] ? onlyGuest : null;
        var host = known.Where(s => s.Role == SpeakerRole.Host).ToList() is [var onlyHost] ? onlyHost : null;
        // One guest, and hosts: a guest among guests cannot be told from the others by role, nor a host among hosts.
        var isInterview = guest is not null && known.All(s => s == guest || s.Role == SpeakerRole.Host);
        var evidence = new double[words.Count];
        for (var i = 0; i < words.Count; i++)
            evidence[i] = RoleWeight * predictions[i].GuestLogit;
        if (isInterview)
        {
            HearNames(words, guest, sign: -1, evidence);
            HearNames(words, host, sign: +1, evidence);
        }

        var likely = ForwardBackward(evidence, predictions);
        if (host is null && known.Count > 1 && likely.Average() < GuestAmongHosts)
            isInterview = false;
        var voices = new Voice[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            var isGuest = likely[i] >= 0.5;
            voices[i] = new Voice(
                isInterview ? (isGuest ? guest : host) : null,
                isGuest ? likely[i] : 1 - likely[i],
                isGuest ? 0 : 1
            );
        }

        return voices;
    }

    /// <param name="sign">-1 where the name is the guest's: evidence is for the guest.</param>
    private static void HearNames(IReadOnlyList<Word> words, Speaker? speaker, int sign, double[] evidence)
    {
        if (speaker is null)
            return;
        var names = speaker.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = WordForm.Of(names[0]);
        for (var i = 0; i < words.Count; i++)
        {
            var form = words[i].Form;
            if (form != first && form != first + "'s")
                continue;
            var before = i > 0 ? words[i - 1].Form : "";
            var twoBefore = i > 1 ? $"{words[i - 2].Form} {before}" : "";
            var givesOwnName = before == "i'm" || twoBefore is "i am" or "name is" or "name's";
            evidence[i] += givesOwnName ? -sign * NameGiven : sign * NameCalled;
        }
    }

    /// <summary>Probability at each word that the guest speaks.</summary>
    private static double[] ForwardBackward(double[] evidence, IReadOnlyList<WordPrediction> predictions)
    {
        var count = evidence.Length;
        var guest = new double[count];
        var forward = 0.5;
        for (var i = 0; i < count; i++)
        {
            if (i > 0)
                forward = Cross(forward, predictions[i - 1].TurnEnd);
            guest[i] = forward = Weigh(forward, evidence[i]);
        }

        var backward = 0.5;
        for (var i = count - 1; i >= 0; i--)
        {
            // What the words before say × what the words after say.
            var both = guest[i] * backward;
            guest[i] = both / (both + (1 - guest[i]) * (1 - backward));
            if (i > 0)
                backward = Cross(Weigh(backward, evidence[i]), predictions[i - 1].TurnEnd);
        }

        return guest;
    }

    private static double Cross(double guest, double change)
    {
        var p = Math.Clamp(change, SmallestChange, 1 - SmallestChange);
        return guest * (1 - p) + (1 - guest) * p;
    }

    private static double Weigh(double guest, double logOdds)
    {
        var odds = guest / (1 - guest) * Math.Exp(logOdds);
        return Math.Clamp(odds / (1 + odds), 1e-9, 1 - 1e-9);
    }
}
