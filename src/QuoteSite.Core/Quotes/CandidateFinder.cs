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
            {
                var kept = new List<Normalization.Word>();
                for (var last = first; last <= turn.Last && last - first < options.MaxQuoteSentences; last++)
                {
                    var sentence = transcript.Sentences[last];
                    for (var i = sentence.Span.First; i <= sentence.Span.Last; i++)
                    {
                        if (!leftOut[i])
                            kept.Add(transcript.Words[i]);
                    }

                    if (kept.Count > options.MaxQuoteWords)
                        break;
                    if (kept.Count < options.MinQuoteWords)
                        continue;
                    var span = new WordSpan(transcript.Sentences[first].Span.First, sentence.Span.Last);
                    candidates.Add(
                        new QuoteCandidate(
                            [.. Enumerable.Range(first, last - first + 1).Select(s => transcript.Sentences[s])],
                            span,
                            turn.Speaker,
                            transcript.Sentences[first].SpeakerConfidence,
                            [.. kept],
                            DisplayText.Render(transcript, leftOut, span)
                        )
                    );
                }
            }
        }

        return candidates;
    }
}
