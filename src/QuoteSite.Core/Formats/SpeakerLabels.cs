namespace QuoteSite.Core.Formats;

/// <summary>
/// Tells "Logan: I applied." from "The lesson: apply." A label comes back, or belongs to a file in which
/// nearly every paragraph begins with one.
/// </summary>
internal sealed class SpeakerLabels
{
    /// <summary>Longest name seen in the corpus is 31 characters; titles and aliases come on top.</summary>
    private const int MaxLabelLength = 60;

    private const int MaxLabelWords = 6;

    /// <summary>Above this share of paragraphs with a recurring label, one that stands once is believed too (a narrator).</summary>
    private const double LabelledShare = 0.5;

    private readonly HashSet<string> _accepted;
    private readonly bool _acceptsOnce;

    private SpeakerLabels(HashSet<string> accepted, bool acceptsOnce)
    {
        _accepted = accepted;
        _acceptsOnce = acceptsOnce;
    }

    public static SpeakerLabels None { get; } = new([], false);

    /// <summary>Looks at the beginnings of all paragraphs (or cues) before any of them is split.</summary>
    /// <param name="lines">Each with whether it begins a paragraph: only there is a label believed that stands once.</param>
    public static SpeakerLabels Learn(IEnumerable<(string Text, bool BeginsParagraph)> lines)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var total = 0;
        foreach (var (line, beginsParagraph) in lines)
        {
            total += beginsParagraph ? 1 : 0;
            if (TrySplit(line, out var label, out _))
                counts[label] = counts.GetValueOrDefault(label) + 1;
        }

        var recurring = counts.Where(c => c.Value > 1).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        var covered = counts.Where(c => c.Value > 1).Sum(c => c.Value);
        // A two-paragraph exchange has no label twice: then every paragraph must have one.
        var all = counts.Values.Sum();
        var acceptsOnce = total > 1 && (covered > total * LabelledShare || all == total);
        return new SpeakerLabels(recurring, acceptsOnce);
    }

    /// <summary>Takes the label off the text. False: the text has none, or what stands there is no speaker.</summary>
    public bool TryTake(string text, bool beginsParagraph, out string label, out string rest) =>
        TrySplit(text, out label, out rest) && ((_acceptsOnce && beginsParagraph) || _accepted.Contains(label));

    private static bool TrySplit(string text, out string label, out string rest)
    {
        label = rest = "";
        var colon = text.AsSpan(0, Math.Min(text.Length, MaxLabelLength + 1)).IndexOf(':');
        if (colon <= 0)
            return false;
        // "12:30" and "https://" are no labels: a label's colon is followed by space.
        if (colon + 1 < text.Length && !char.IsWhiteSpace(text[colon + 1]))
            return false;
        var name = text.AsSpan(0, colon).Trim();
        if (!LooksLikeName(name))
            return false;
        label = name.ToString();
        rest = text[(colon + 1)..].Trim();
        return true;
    }

    /// <summary>"Mireille B. Reece, Psy.D", "Speaker 1", "WS", "Ludwig van B" are names; "What I mean" is none.</summary>
    private static bool LooksLikeName(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || name.IndexOfAny('.', '!', '?') == name.Length - 1 && name.Length > 3)
            return false;
        int words = 0,
            lowerCase = 0;
        foreach (var range in name.Split(' '))
        {
            var word = name[range];
            if (word.IsEmpty)
                continue;
            words++;
            if (char.IsLower(word[0]))
                lowerCase++;
            else if (!char.IsLetterOrDigit(word[0]) && word[0] is not ('(' or '"' or '\'' or '“'))
                return false;
        }

        // Particles ("van", "de la") are lower-case; a sentence has more of them than a name.
        return words is > 0 and <= MaxLabelWords
            && (lowerCase == 0 || lowerCase <= words - 2)
            && !char.IsLower(name[0]);
    }
}
