using QuoteSite.Core.Normalization;
using QuoteSite.Core.Segmentation.Restoration;

namespace QuoteSite.Core.Segmentation;

/// <summary>Words → sentences → turns. Punctuation and labels that a file has are always believed; what it lacks is restored.</summary>
public static class TranscriptSegmenter
{
    /// <summary>
    /// Edited English has a sentence end every 10 to 20 words. A text with fewer than one in sixty has none worth the name
    /// (auto-captions carry a stray one now and then).
    /// </summary>
    private const int WordsPerMarkAtMost = 60;

    /// <summary>From this probability on, a restored change of speaker ends the turn; a quote never reaches across it.</summary>
    private const double TurnEndThreshold = 0.3;

    /// <summary>Whether the words carry punctuation of their own; without any, only English can be restored.</summary>
    public static bool IsPunctuated(IReadOnlyList<Word> words) =>
        words.Count(w => WrittenPunctuation.EndsSentence(w.Text)) * WordsPerMarkAtMost >= words.Count;

    /// <param name="isEnglish">The model knows English only; in other languages what is written is believed and nothing restored.</param>
    public static SegmentedTranscript Segment(NormalizedTranscript transcript, bool isEnglish, PipelineOptions options)
    {
        var words = transcript.Words;
        var isPunctuated = !isEnglish || IsPunctuated(words);
        var isLabelled = !isEnglish || words.Any(w => w.Speaker is not null);
        WordPrediction[] predictions = isPunctuated && isLabelled ? [] : CaptionModel.Default.Predict(words);
        var boundaries = isPunctuated
            ? WrittenPunctuation.Read(words)
            : PunctuationRestorer.Restore(words, predictions);
        var written = isPunctuated ? new string?[words.Count] : Casing.Restore(words, predictions);
        var known =
            transcript.Speakers.Known.Count > 0 || isLabelled
                ? transcript.Speakers.Known
                : Introduction.FindGuest(words, written);
        var voices = isLabelled ? Labelled(words) : SpeakerRestorer.Restore(words, predictions, known);
        if (!isLabelled)
            boundaries = [.. boundaries.Zip(predictions, (b, p) => b with { TurnEnd = p.TurnEnd })];
        var endsTurn = EndsTurn(words, boundaries, voices, isLabelled, isPunctuated);
        var sentences = Sentences(words, boundaries, voices, endsTurn, options);
        return new SegmentedTranscript(
            words,
            boundaries,
            written,
            sentences,
            Turns(sentences, endsTurn),
            isEnglish,
            !isPunctuated
        );
    }

    private static Voice[] Labelled(IReadOnlyList<Word> words) =>
        [.. words.Select(w => new Voice(w.Speaker, w.Speaker is null ? 0 : 1, Part: 0))];

    private static bool[] EndsTurn(
        IReadOnlyList<Word> words,
        Boundary[] boundaries,
        Voice[] voices,
        bool isLabelled,
        bool isPunctuated
    )
    {
        var ends = new bool[words.Count];
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (isLabelled)
                ends[i] = words[i + 1].Speaker != words[i].Speaker;
            else if (boundaries[i].EndsSentence)
                ends[i] = boundaries[i].TurnEnd >= TurnEndThreshold || voices[i].Part != voices[i + 1].Part;
            else
                // Written punctuation is believed: nobody is interrupted where it has no full stop.
                ends[i] = !isPunctuated && boundaries[i].TurnEnd >= TurnEndThreshold;
        }

        if (words.Count > 0)
            ends[^1] = true;
        return ends;
    }

    private static List<Sentence> Sentences(
        IReadOnlyList<Word> words,
        Boundary[] boundaries,
        Voice[] voices,
        bool[] endsTurn,
        PipelineOptions options
    )
    {
        var sentences = new List<Sentence>();
        var first = 0;
        var startConfidence = 1.0;
        for (var i = 0; i < words.Count; i++)
        {
            if (!boundaries[i].EndsSentence && !endsTurn[i])
                continue;
            var isCertain = i + 1 == words.Count || (words[i].Speaker is not null && endsTurn[i]);
            var confidence = isCertain ? 1.0 : EdgeConfidence(boundaries[i]);
            var (speaker, certainty) = SpeakerOf(voices.AsSpan(first, i - first + 1), options);
            sentences.Add(
                new Sentence(
                    new WordSpan(first, i),
                    speaker,
                    certainty,
                    startConfidence,
                    confidence,
                    boundaries[i].Mark == BoundaryMark.Question
                )
            );
            first = i + 1;
            startConfidence = confidence;
        }

        return sentences;
    }

    /// <summary>A sentence end, a change of speaker, or at half of its worth the end of a clause: in chained speech a cut there reads well too.</summary>
    private static double EdgeConfidence(Boundary boundary)
    {
        const double clauseWorth = 0.5;
        return Math.Max(Math.Max(boundary.SentenceEnd, boundary.TurnEnd), clauseWorth * boundary.ClauseEnd);
    }

    /// <summary>The speaker of most words, where they are surely the same one's; else nobody.</summary>
    private static (Speaker? Speaker, double Confidence) SpeakerOf(ReadOnlySpan<Voice> voices, PipelineOptions options)
    {
        var total = 0.0;
        foreach (var voice in voices)
            total += voice.Part == voices[0].Part ? voice.Confidence : 1 - voice.Confidence;
        var mean = total / voices.Length;
        return mean >= options.MinSpeakerConfidence ? (voices[0].Speaker, mean) : (null, mean);
    }

    private static List<Turn> Turns(List<Sentence> sentences, bool[] endsTurn)
    {
        var turns = new List<Turn>();
        var first = 0;
        for (var s = 0; s < sentences.Count; s++)
        {
            if (!endsTurn[sentences[s].Span.Last])
                continue;
            turns.Add(new Turn(first, s));
            first = s + 1;
        }

        return turns;
    }
}
