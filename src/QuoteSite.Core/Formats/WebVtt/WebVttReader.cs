using System.Net;

namespace QuoteSite.Core.Formats.WebVtt;

/// <summary>WebVTT (https://www.w3.org/TR/webvtt1/), with voices: "&lt;v Quincy Larson&gt;Welcome."</summary>
public sealed class WebVttReader : ITranscriptReader
{
    private const string VoiceTag = "<v";

    public string Format => "webvtt";

    public bool CanRead(TranscriptText text) => HasSignature(text);

    internal static bool HasSignature(TranscriptText text) =>
        text.Text.AsSpan().TrimStart().TrimStart('\uFEFF').StartsWith("WEBVTT", StringComparison.Ordinal);

    public Transcript Read(TranscriptText text)
    {
        var diagnostics = new List<Diagnostic>();
        var blocks = TimedBlocks.Read(text.Text, diagnostics);
        var labels = SpeakerLabels.Learn(blocks.Select(b => (CueMarkup.Strip(b.Payload), true)));
        var cues = new List<Cue>(blocks.Count);
        string? labelled = null;
        foreach (var block in blocks)
        {
            foreach (var (voice, payload) in SplitVoices(block.Payload))
            {
                var said = CueMarkup.Strip(payload);
                if (voice is null && labels.TryTake(said, beginsParagraph: true, out var label, out var rest))
                    (labelled, said) = (label, rest);
                if (said.Length > 0)
                    cues.Add(new Cue(said, block.Time, voice ?? labelled, block.Line));
            }
        }

        return new Transcript(Format, cues, diagnostics);
    }

    /// <summary>"&lt;v A&gt;Hi &lt;v.loud B&gt;Hello" → (A, "Hi"), (B, "Hello"); text before the first voice has none.</summary>
    private static IEnumerable<(string? Voice, string Payload)> SplitVoices(string payload)
    {
        string? voice = null;
        var start = 0;
        for (var at = IndexOfVoice(payload, 0); at >= 0; at = IndexOfVoice(payload, start))
        {
            if (at > start)
                yield return (voice, payload[start..at]);
            var close = payload.IndexOf('>', at);
            var annotation = payload.IndexOfAny([' ', '\t'], at);
            voice =
                annotation > 0 && annotation < close ? WebUtility.HtmlDecode(payload[annotation..close].Trim()) : null;
            start = close + 1;
        }

        if (start < payload.Length)
            yield return (voice, payload[start..]);
    }

    private static int IndexOfVoice(string payload, int from)
    {
        for (var at = payload.IndexOf(VoiceTag, from, StringComparison.Ordinal); at >= 0; )
        {
            var after = at + VoiceTag.Length;
            if (after < payload.Length && payload[after] is ' ' or '\t' or '.' && payload.IndexOf('>', after) > 0)
                return at;
            at = payload.IndexOf(VoiceTag, after, StringComparison.Ordinal);
        }

        return -1;
    }
}
