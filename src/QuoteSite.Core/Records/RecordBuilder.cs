using QuoteSite.Core.Formats;
using QuoteSite.Core.Normalization;
using QuoteSite.Core.Quotes;
using QuoteSite.Core.Segmentation;
using QuoteSite.Core.Themes;

namespace QuoteSite.Core.Records;

/// <summary>What the stages made → records that any storage can keep.</summary>
public static class RecordBuilder
{
    public static EpisodeRecord Build(
        EpisodeDetails details,
        Transcript transcript,
        SegmentedTranscript segmented,
        IReadOnlyList<Quote> quotes,
        IReadOnlyList<Theme> themes,
        IReadOnlyList<Diagnostic> diagnostics
    )
    {
        var ids = new Dictionary<Quote, string>(ReferenceEqualityComparer.Instance);
        foreach (var quote in quotes)
            ids[quote] = IdOf(details, segmented, quote.Candidate.Span);
        // A line that is said twice in the same words is one quote.
        var records = quotes
            .DistinctBy(q => ids[q])
            .Select(q => BuildQuote(details, segmented, themes, q, ids[q]))
            .ToList();
        return Rejected(details) with
        {
            Format = transcript.Format,
            WordCount = segmented.Words.Count,
            Duration = segmented.Words.Select(w => w.Time?.End).Max(),
            Speakers =
            [
                .. segmented
                    .Sentences.Where(s => s.Speaker is not null)
                    .GroupBy(s => s.Speaker!)
                    .Select(g => new EpisodeSpeakerRecord(g.Key.Name, g.Key.Role, g.Sum(s => s.Span.Count)))
                    .OrderByDescending(s => s.Words),
            ],
            Quotes = records,
            Themes =
            [
                .. themes.Select(t => new ThemeRecord(
                    Slug.From(t.Name),
                    t.Name,
                    t.Definition,
                    ids[t.Origin],
                    t.IsSignature
                )),
            ],
            Diagnostics = diagnostics,
        };
    }

    /// <summary>An episode of which nothing could be read: its address and titles, no quotes.</summary>
    public static EpisodeRecord Rejected(EpisodeDetails details) =>
        new()
        {
            Show = details.Show,
            ShowTitle = details.ShowTitle ?? Slug.ToTitle(details.Show),
            Episode = details.Episode,
            Title = details.Title ?? Slug.ToTitle(details.Episode),
            Published = details.Published,
            Url = details.Url,
            Media = details.Media,
            Language = details.Language,
            Format = "",
            WordCount = 0,
        };

    private static string IdOf(EpisodeDetails details, SegmentedTranscript segmented, WordSpan span) =>
        QuoteId.From(details.Show, details.Episode, Words(segmented, span).Select(w => w.Form));

    private static QuoteRecord BuildQuote(
        EpisodeDetails details,
        SegmentedTranscript segmented,
        IReadOnlyList<Theme> themes,
        Quote quote,
        string id
    )
    {
        var (candidate, span) = (quote.Candidate, quote.Candidate.Span);
        var words = Words(segmented, span).ToList();
        return new QuoteRecord
        {
            Id = id,
            Show = details.Show,
            Episode = details.Episode,
            Text = quote.Text,
            Verbatim = string.Join(' ', words.Select(w => w.Text)),
            Speaker = candidate.Speaker is { } s
                ? new SpeakerRecord(s.Name, s.Role, Math.Round(candidate.SpeakerConfidence, 2))
                : null,
            Words = span,
            LeftOut = [.. words.Select(w => w.Index).Except(candidate.Shown.Select(w => w.Index))],
            Time =
                words[0].Time is { } first && words[^1].Time is { } last && last.End >= first.Start
                    ? new TimeRange(first.Start, last.End)
                    : null,
            Score = Math.Round(quote.Score, 4),
            Themes =
            [
                .. themes.SelectMany(t =>
                    t.Tags.Where(tag => ReferenceEquals(tag.Quote, quote))
                        .Select(tag => new ThemeTagRecord(Slug.From(t.Name), tag.Why))
                ),
            ],
        };
    }

    private static IEnumerable<Word> Words(SegmentedTranscript segmented, WordSpan span) =>
        Enumerable.Range(span.First, span.Count).Select(i => segmented.Words[i]);
}
