using QuoteSite.Core.Formats;
using QuoteSite.Core.Normalization;
using QuoteSite.Core.Quotes;
using QuoteSite.Core.Quotes.Cleaning;
using QuoteSite.Core.Quotes.Signals;
using QuoteSite.Core.Records;
using QuoteSite.Core.Segmentation;
using QuoteSite.Core.Themes;

namespace QuoteSite.Core;

/// <summary>The whole system on one screen: a transcript file goes in, quote records come out.</summary>
public static class QuotePipeline
{
    /// <param name="file">The transcript exactly as uploaded, in any encoding and format.</param>
    /// <param name="details">Where it belongs, and what its sidecar says.</param>
    /// <param name="options">Defaults where null.</param>
    public static PipelineResult Run(ReadOnlyMemory<byte> file, EpisodeDetails details, PipelineOptions? options = null)
    {
        options ??= PipelineOptions.Default;
        if (!TranscriptText.TryDecode(file.Span, out var text, out var rejection))
            return Reject(details, format: "", rejection);

        var transcript = TranscriptReaders.Read(text);
        var normalized = WordNormalizer.Normalize(transcript, details);
        if (normalized.Words.Count == 0)
            return Reject(
                details,
                transcript.Format,
                $"The file was read as {transcript.Format} but holds no spoken words. Check that it is the right file."
            );

        var language = details.Language ?? LanguageDetector.Detect(normalized.Words) ?? LanguageDetector.English;
        var isEnglish = language.StartsWith(LanguageDetector.English, StringComparison.OrdinalIgnoreCase);
        if (!isEnglish && !TranscriptSegmenter.IsPunctuated(normalized.Words))
            return Reject(
                details,
                transcript.Format,
                $"The transcript seems to be in another language than English ({language}) and has no punctuation, which can be "
                    + "restored for English only. Upload a punctuated transcript, or write \"language: en\" into the sidecar if it is English."
            );

        var segmented = TranscriptSegmenter.Segment(normalized, isEnglish, options);
        var leftOut = Omissions.Find(segmented);
        var phrases = PhraseFinder.Find(segmented.Words, options);
        var context = new SignalContext(segmented, phrases);
        var candidates = CandidateFinder.Find(segmented, leftOut, options);
        var totals = QuoteScorer.Score(candidates, context);
        var quotes = QuoteSelector.Select(candidates, totals, segmented, options);
        var themes = ThemeTagger.Tag(quotes, phrases, options);
        var record = RecordBuilder.Build(
            details with
            {
                Language = language,
            },
            transcript,
            segmented,
            quotes,
            themes,
            [.. transcript.Diagnostics, .. normalized.Diagnostics]
        );
        return new PipelineResult(
            record,
            [.. segmented.Sentences.Select(s => new SentenceRecord(s.Span, s.Speaker?.Name))],
            Rejection: null
        );
    }

    /// <summary>The result for a file of which nothing could be used.</summary>
    /// <param name="format">What it was read as; empty where that is not known.</param>
    /// <param name="reason">What is wrong and what to do, for the producer.</param>
    public static PipelineResult Reject(EpisodeDetails details, string format, string reason) =>
        new(
            RecordBuilder.Rejected(details) with
            {
                Format = format,
                Diagnostics = [Diagnostic.Error(reason)],
            },
            [],
            reason
        );
}
