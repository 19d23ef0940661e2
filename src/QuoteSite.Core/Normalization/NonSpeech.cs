namespace QuoteSite.Core.Normalization;

/// <summary>What captions say of sounds: "[Music]", "(applause)", "[ __ ]", "♪". It was not spoken and is no word.</summary>
internal static class NonSpeech
{
    /// <summary>Written by YouTube, Otter, Rev and hand captioners; bracketed speech such as "(I think)" is not among them.</summary>
    private static readonly HashSet<string> Sounds = new(
        (
            "music|music playing|theme music|upbeat music|intro music|outro music|applause|laughter|laughs|"
            + "laughing|laugh|chuckles|chuckle|inaudible|unintelligible|crosstalk|silence|pause|coughs|cough|"
            + "sighs|sigh|cheering|foreign|foreign language|blank_audio|noise|background noise|__|___|"
            + "clears throat|sound effect|ad break|break|beep|bleep"
        ).Split('|'),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>
    /// Looks at the text from an opening bracket: how many characters are a sound and its brackets, or 0. Round brackets
    /// inside a sentence are an editor's: only a cue that is nothing else is a sound there.
    /// </summary>
    public static int MatchAt(ReadOnlySpan<char> cue, int at)
    {
        var text = cue[at..];
        if (text[0] != '[' && !(text[0] == '(' && at == 0 && text.TrimEnd().IndexOf(')') == text.TrimEnd().Length - 1))
            return 0;
        var close = text.IndexOf(text[0] == '[' ? ']' : ')');
        if (close is < 0 or > 40)
            return 0;
        var inside = text[1..close].Trim().TrimEnd('.').ToString();
        return Sounds.Contains(inside) || inside.Length == 0 ? close + 1 : 0;
    }
}
