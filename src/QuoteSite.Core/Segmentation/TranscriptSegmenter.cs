using QuoteSite.Core.Normalization;

namespace QuoteSite.Core.Segmentation;

/// <summary>Words → sentences → turns. Punctuation and labels that a file has are always believed.</summary>
public static class TranscriptSegmenter
{
    /// <summary>
    /// Edited English has a sentence end every 10 to 20 words. A text with fewer than one in sixty has none worth the name
    /// (auto-captions carry a stray one now and then).
    /// </summary>
    private const int WordsPerMarkAtMost = 60;

    public static SegmentedTranscript Segment(NormalizedTranscript transcript)
    {
        var words = transcript.Words;
        var isRestored =
            words.Count(w => WrittenPunctuation.MarkOf(w.Text) is BoundaryMark.Period or BoundaryMark.Question)
                * WordsPerMarkAtMost
            < words.Count;
        var boundaries = isRestored ? CueWordRestorer.Restore(words) : WrittenPunctuation.Read(words);
        var written = isRestored ? Casing.Restore(words) : new string?[words.Count];
        var sentences = Sentences(words, boundaries);
        return new SegmentedTranscript(words, boundaries, written, sentences, Turns(sentences), isRestored);
    }

    private static List<Sentence> Sentences(IReadOnlyList<Word> words, IReadOnlyList<Boundary> boundaries)
    {
        var sentences = new List<Sentence>();
        var first = 0;
        var startConfidence = 1.0;
        for (var i = 0; i < words.Count; i++)
        {
            var speakerChanges = i + 1 == words.Count || words[i + 1].Speaker != words[i].Speaker;
            if (!boundaries[i].EndsSentence && !speakerChanges)
                continue;
            var confidence = speakerChanges ? 1.0 : boundaries[i].SentenceEnd;
            var speaker = words[first].Speaker;
            sentences.Add(
                new Sentence(
                    new WordSpan(first, i),
                    speaker,
                    speaker is null ? 0 : 1,
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

    private static List<Turn> Turns(List<Sentence> sentences)
    {
        var turns = new List<Turn>();
        for (var first = 0; first < sentences.Count; )
        {
            var last = first;
            while (last + 1 < sentences.Count && sentences[last + 1].Speaker == sentences[first].Speaker)
                last++;
            turns.Add(new Turn(first, last, sentences[first].Speaker));
            first = last + 1;
        }

        return turns;
    }
}
