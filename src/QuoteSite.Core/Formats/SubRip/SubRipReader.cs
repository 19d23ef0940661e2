namespace QuoteSite.Core.Formats.SubRip;

/// <summary>SRT: numbered cues with "00:00:01,000 --> 00:00:02,000".</summary>
public sealed class SubRipReader : ITranscriptReader
{
    public string Format => "subrip";

    public bool CanRead(TranscriptText text) => !WebVtt.WebVttReader.HasSignature(text) && TimedBlocks.AnyIn(text.Text);

    public Transcript Read(TranscriptText text)
    {
        var diagnostics = new List<Diagnostic>();
        var blocks = TimedBlocks
            .Read(text.Text, diagnostics)
            .Select(block => block with { Payload = CueMarkup.Strip(block.Payload) })
            .Where(block => block.Payload.Length > 0)
            .ToList();
        var labels = SpeakerLabels.Learn(blocks.Select(b => (b.Payload, true)));
        var cues = new List<Cue>(blocks.Count);
        string? speaker = null;
        foreach (var block in blocks)
        {
            var said = block.Payload;
            if (labels.TryTake(said, beginsParagraph: true, out var label, out var rest))
                (speaker, said) = (label, rest);
            if (said.Length > 0)
                cues.Add(new Cue(said, block.Time, speaker, block.Line));
        }

        return new Transcript(Format, cues, diagnostics);
    }
}
