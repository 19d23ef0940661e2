using System.Text;
using CsCheck;

namespace QuoteSite.Core.Tests;

public sealed class PipelineTests
{
    [Fact]
    public void An_interview_gives_quotes_with_their_receipt()
    {
        var episode = Sample.Read(Sample.Interview);
        var quote = Assert.Single(
            episode.Quotes,
            q => q.Text.Contains("measure in hundreds", StringComparison.Ordinal)
        );
        Assert.Equal(
            ("Tom Reyes", SpeakerRole.Guest, 1.0),
            (quote.Speaker!.Name, quote.Speaker.Role, quote.Speaker.Confidence)
        );
        var words = string.Join(' ', episode.Quotes.Select(q => q.Verbatim));
        Assert.Contains("measure in hundreds, not in ones.", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_come_from_the_words_alone()
    {
        var first = Sample.Read(Sample.Interview).Quotes.Select(q => q.Id);
        var again = Sample.Read(Sample.Interview).Quotes.Select(q => q.Id);
        var elsewhere = Sample.Read(Sample.Interview, Sample.Details with { Episode = "two" }).Quotes.Select(q => q.Id);
        Assert.Equal(first, again);
        Assert.Empty(first.Intersect(elsewhere, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("  \n\n ", "empty")]
    [InlineData("\0\u0001\u0002PNG\0\0\0", "not text")]
    [InlineData("WEBVTT\n\n00:01.000 --> 00:02.000\n[Music]\n", "no spoken words")]
    public void What_is_no_transcript_is_rejected_with_a_reason(string file, string reason)
    {
        var result = Sample.Run(file);
        Assert.Contains(reason, result.Rejection, StringComparison.Ordinal);
        Assert.Equal(Severity.Error, Assert.Single(result.Episode.Diagnostics).Severity);
        Assert.Empty(result.Episode.Quotes);
    }

    [Fact]
    public void A_phrase_that_is_named_and_returns_becomes_a_theme_with_its_origin()
    {
        var filler = string.Join(' ', Enumerable.Range(0, 450).Select(i => $"Word{i}, and so it went on and on."));
        var episode = Sample.Read(
            $"Ada Holm: Go on.\n\nTom Reyes: I live by a simple phrase, which is measure in hundreds. {filler} And in the end I was measuring in hundreds every day of the year.\n\nAda Holm: Good."
        );
        var theme = Assert.Single(episode.Themes, t => t.IsSignature);
        Assert.Equal(("measure-in-hundreds", "measure in hundreds"), (theme.Slug, theme.Name));
        Assert.Contains(
            episode.Quotes,
            q => q.Id == theme.OriginQuoteId && q.Text.Contains("hundreds", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Times_are_interpolated_and_shifted_by_the_offset()
    {
        var vtt =
            "WEBVTT\n\n00:10.000 --> 00:20.000\n<v Tom Reyes>People never count the attempts that failed, they count the doors.\n";
        var quote = Assert.Single(Sample.Read(vtt, Sample.Details with { Offset = TimeSpan.FromSeconds(5) }).Quotes);
        Assert.Equal(new TimeRange(TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(25)), quote.Time);
    }

    [Fact]
    public void Shown_words_are_a_subsequence_of_what_was_said() =>
        Gen.OneOf(
                "um,",
                "so",
                "the",
                "the",
                "people",
                "never",
                "stop.",
                "I",
                "i'm",
                "uh",
                "—",
                "work?",
                "\"yes,\"",
                "(no)",
                "well...",
                "3.5"
            )
            .Array[1, 300]
            .Sample(tokens =>
            {
                var result = Sample.Run($"Ada Holm: {string.Join(' ', tokens)}\n\nTom Reyes: Fine. Yes.");
                if (result.IsRejected)
                    return;
                foreach (var quote in result.Episode.Quotes)
                {
                    var said = Forms(quote.Verbatim).GetEnumerator();
                    foreach (var shown in Forms(quote.Text))
                    {
                        var found = false;
                        while (!found && said.MoveNext())
                            found = said.Current == shown;
                        Assert.True(found, $"{quote.Text} ← {quote.Verbatim}");
                    }
                }
            });

    [Fact]
    public void Any_bytes_at_all_end_in_a_result() =>
        Gen.OneOf(
                Gen.Byte.Array[0, 400],
                Gen.String[0, 400].Select(Encoding.UTF8.GetBytes),
                Gen.String[0, 200].Select(s => Encoding.UTF8.GetBytes("WEBVTT\n\n00:00.000 --> 00:01.000\n" + s))
            )
            .Sample(bytes => Assert.NotNull(QuotePipeline.Run(bytes, Sample.Details)));

    private static IEnumerable<string> Forms(string text) =>
        text.Split(' ').Select(t => QuoteSite.Core.Normalization.WordForm.Of(t)).Where(f => f.Length > 0);
}
