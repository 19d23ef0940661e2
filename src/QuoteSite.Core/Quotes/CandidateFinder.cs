using QuoteSite.Core.Normalization;
using QuoteSite.Core.Quotes.Cleaning;
using QuoteSite.Core.Segmentation;

namespace QuoteSite.Core.Quotes;

/// <summary>Turns → candidates: every run of sentences that could be shown on its own.</summary>
public static class CandidateFinder
{
    public static IReadOnlyList<QuoteCandidate> Find(
        SegmentedTranscript transcript,
        IReadOnlyList<bool> leftOut,
        PipelineOptions options
    )
    {
        var candidates = new List<QuoteCandidate>();
        foreach (var turn in transcript.Turns)
        {
            for (var first = turn.First; first <= turn.Last; first++)
                AddFrom(first, turn, transcript, leftOut, options, candidates);
        }

        return candidates;
    }

    private static void AddFrom(
        int first,
        Turn turn,
        SegmentedTranscript transcript,
        IReadOnlyList<bool> leftOut,
        PipelineOptions options,
        List<QuoteCandidate> candidates
    )
    {
        var kept = new List<Word>();
        for (var last = first; last <= turn.Last && last - first < options.MaxQuoteSentences; last++)
        {
            var sentence = transcript.Sentences[last];
            for (var i = sentence.Span.First; i <= sentence.Span.Last; i++)
            {
                if (!leftOut[i])
                    kept.Add(transcript.Words[i]);
            }

            var leadIn = transcript.IsEnglish ? LeadIns.Count(kept) : 0;
            if (kept.Count - leadIn > options.MaxQuoteWords)
                break;
            if (kept.Count - leadIn < options.MinQuoteWords)
                continue;
            var candidate = Build(transcript, first, last, kept[leadIn..]);
            if (candidate.Sureness >= options.LeastSureness)
                candidates.Add(candidate);
        }
    }

    private static QuoteCandidate Build(SegmentedTranscript transcript, int first, int last, List<Word> shown)
    {
        var sentences = Enumerable.Range(first, last - first + 1).Select(s => transcript.Sentences[s]).ToList();
        var span = new WordSpan(sentences[0].Span.First, sentences[^1].Span.Last);
        var (speaker, confidence) = SpeakerOf(sentences, shown);
        return new QuoteCandidate(sentences, span, speaker, confidence, OneVoice(transcript, span), shown);
    }

    /// <summary>
    /// The speaker of all its sentences, as sure as the least sure of them. Who is restored and called by name in the quote is
    /// spoken to and does not speak.
    /// </summary>
    private static (Speaker? Speaker, double Confidence) SpeakerOf(List<Sentence> sentences, List<Word> shown)
    {
        var leastSure = sentences.MinBy(s => s.SpeakerConfidence)!;
        if (leastSure.Speaker is not { } speaker || !sentences.TrueForAll(s => s.Speaker == speaker))
            return (null, leastSure.SpeakerConfidence);
        var isRestored = leastSure.SpeakerConfidence < 1;
        return isRestored && CallsByName(shown, speaker) ? (null, 0) : (speaker, leastSure.SpeakerConfidence);
    }

    private static bool CallsByName(List<Word> shown, Speaker speaker)
    {
        var firstName = WordForm.Of(speaker.Name.Split(' ')[0]);
        return shown.Exists(w => w.Form == firstName);
    }

    /// <summary>Probability in [0,1] that no other person speaks inside the span.</summary>
    private static double OneVoice(SegmentedTranscript transcript, WordSpan span)
    {
        var oneVoice = 1.0;
        for (var i = span.First; i < span.Last; i++)
            oneVoice *= 1 - transcript.Boundaries[i].TurnEnd;
        return oneVoice;
    }
}
