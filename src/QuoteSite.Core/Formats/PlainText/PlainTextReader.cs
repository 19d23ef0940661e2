namespace QuoteSite.Core.Formats.PlainText;

/// <summary>Text without times: one endless line of auto-captions, paragraphs, or "Name: text".</summary>
public sealed class PlainTextReader : ITranscriptReader
{
    public string Format => "plain-text";

    /// <summary>What no other format claims.</summary>
    public bool CanRead(TranscriptText text) => !TimedBlocks.AnyIn(text.Text);

    public Transcript Read(TranscriptText text)
    {
        var paragraphs = new List<(string Text, bool BeginsParagraph, int Line)>();
        var number = 0;
        var afterBlank = true;
        foreach (var line in text.Text.AsSpan().EnumerateLines())
        {
            number++;
            var trimmed = line.Trim();
            if (!trimmed.IsEmpty)
                paragraphs.Add((trimmed.ToString(), afterBlank, number));
            afterBlank = trimmed.IsEmpty;
        }

        var labels = SpeakerLabels.Learn(paragraphs.Select(p => (p.Text, p.BeginsParagraph)));
        var cues = new List<Cue>(paragraphs.Count);
        string? speaker = null;
        foreach (var (paragraph, beginsParagraph, line) in paragraphs)
        {
            var said = paragraph;
            if (labels.TryTake(paragraph, beginsParagraph, out var label, out var rest))
                (speaker, said) = (label, rest);
            if (said.Length > 0)
                cues.Add(new Cue(said, Time: null, speaker, line));
        }

        return new Transcript(Format, cues, []);
    }
}
