using QuoteSite.Core.Formats;

namespace QuoteSite.Core.Normalization;

/// <summary>What was said, word by word, and what was no speech.</summary>
public sealed record NormalizedTranscript(
    IReadOnlyList<Word> Words,
    SpeakerDirectory Speakers,
    IReadOnlyList<Diagnostic> Diagnostics
);

/// <summary>Cues → words.</summary>
public static class WordNormalizer
{
    public static NormalizedTranscript Normalize(Transcript transcript, EpisodeDetails details)
    {
        var speakers = new SpeakerDirectory(details.Speakers);
        var words = new List<Word>();
        var sounds = 0;
        for (var c = 0; c < transcript.Cues.Count; c++)
        {
            var cue = transcript.Cues[c];
            var speaker = cue.Speaker is { } label ? speakers.Find(label) : null;
            var begin = words.Count;
            sounds += AddWords(words, cue, c, speaker);
            if (cue.Time is { } time)
                Interpolate(words, begin, time, details.Offset);
        }

        IReadOnlyList<Diagnostic> diagnostics =
            sounds == 0
                ? []
                : [Diagnostic.Note($"{sounds} sound tags such as [Music] were left out; they are no words.")];
        return new NormalizedTranscript(words, speakers, diagnostics);
    }

    /// <summary>Appends the words of a cue; answers how many sound tags were passed over.</summary>
    private static int AddWords(List<Word> words, Cue cue, int cueIndex, Speaker? speaker)
    {
        var text = cue.Text.AsSpan();
        var sounds = 0;
        var begin = words.Count;
        for (var i = 0; i < text.Length; )
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            if (NonSpeech.MatchAt(text, i) is > 0 and var length)
            {
                sounds++;
                i += length;
                continue;
            }

            var end = i;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            var token = text[i..end];
            i = end;
            if (IsSpoken(token))
                words.Add(new Word(words.Count, token.ToString(), WordForm.Of(token), Time: null, speaker, cueIndex));
            else if (words.Count > begin)
                words[^1] = words[^1] with { Text = $"{words[^1].Text} {token}" };
        }

        return sounds;
    }

    /// <summary>A lone dash, bullet or note sign is punctuation.</summary>
    private static bool IsSpoken(ReadOnlySpan<char> token)
    {
        foreach (var c in token)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '_' or '%' or '&')
                return true;
        }

        return false;
    }

    /// <summary>Spreads a cue's time over its words by their length in characters, which speech follows closely.</summary>
    private static void Interpolate(List<Word> words, int begin, TimeRange time, TimeSpan offset)
    {
        var total = 0;
        for (var i = begin; i < words.Count; i++)
            total += words[i].Text.Length;
        var before = 0;
        for (var i = begin; i < words.Count; i++)
        {
            var start = time.Start + time.Duration * ((double)before / total) + offset;
            before += words[i].Text.Length;
            var end = time.Start + time.Duration * ((double)before / total) + offset;
            start = start < TimeSpan.Zero ? TimeSpan.Zero : start;
            words[i] = words[i] with { Time = new TimeRange(start, end < start ? start : end) };
        }
    }
}
