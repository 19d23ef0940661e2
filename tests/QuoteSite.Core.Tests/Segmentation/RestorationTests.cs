using System.Text;
using QuoteSite.Core.Normalization;

namespace QuoteSite.Core.Tests.Segmentation;

/// <summary>What comes back when punctuation, capitals and names are taken from a text: the caption model at work.</summary>
public sealed class RestorationTests
{
    [Theory]
    [InlineData("i grew up in chicago | it is a big city | have you ever been there")]
    [InlineData("so what did you learn | i learned that nobody is waiting for you | that was hard for me")]
    public void Sentence_ends_come_back(string marked)
    {
        var result = Sample.Run(marked.Replace("| ", "", StringComparison.Ordinal));
        Assert.Equal(Boundaries(marked), result.Sentences.Select(s => s.Span.Last));
    }

    [Fact]
    public void Names_and_acronyms_get_their_capitals_and_so_does_i()
    {
        var quote = Assert.Single(
            Sample
                .Read(
                    "when i was at nasa i learned that python is the best language for people who never stop learning"
                )
                .Quotes
        );
        Assert.Contains("when I was at NASA", quote.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("NASA", quote.Text, StringComparison.Ordinal);
        Assert.Contains("Python", quote.Text, StringComparison.Ordinal);
        Assert.EndsWith(".", quote.Text, StringComparison.Ordinal);
        Assert.StartsWith("when i was at nasa", quote.Verbatim, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sample_interview_gets_most_of_its_sentences_back()
    {
        var (raw, ends) = Stripped();
        var found = Sample.Run(raw).Sentences.Select(s => s.Span.Last).ToHashSet();
        var right = found.Count(ends.Contains);
        var f1 = 2.0 * right / (found.Count + ends.Count);
        Assert.True(f1 >= 0.65, $"boundary F1 {f1:0.00}");
    }

    [Fact]
    public void The_sample_interview_has_few_quotes_under_a_wrong_name()
    {
        var (raw, _) = Stripped();
        var details = Sample.Details with
        {
            Speakers = [new("Idris Calloway", SpeakerRole.Host, []), new("Marit Hallewell", SpeakerRole.Guest, [])],
        };
        var truth = SpeakersOf();
        var named = Sample.Read(raw, details).Quotes.Where(q => q.Speaker is not null).ToList();
        var wrong = named.Where(q => q.Speaker!.Name != truth[(q.Words.First + q.Words.Last) / 2]).ToList();
        Assert.True(named.Count > 0);
        Assert.True(
            wrong.Count * 10 <= named.Count,
            string.Join('\n', wrong.Select(q => $"{q.Speaker!.Name}: {q.Text}"))
        );
    }

    [Fact]
    public void Without_known_names_nobody_is_named()
    {
        var (raw, _) = Stripped();
        Assert.All(Sample.Read(raw, Sample.Details with { Speakers = [] }).Quotes, quote => Assert.Null(quote.Speaker));
    }

    [Fact]
    public void A_guest_who_is_introduced_by_name_is_named_though_no_sidecar_does()
    {
        var (raw, _) = Stripped();
        var episode = Sample.Read(
            "i'm here with none other than Marit Hallewell " + raw,
            Sample.Details with
            {
                Speakers = [],
            }
        );
        Assert.All(
            episode.Quotes,
            q => Assert.True(q.Speaker is null or { Name: "Marit Hallewell", Role: SpeakerRole.Guest })
        );
        Assert.Contains(episode.Quotes, q => q.Speaker is not null);
    }

    [Fact]
    public void With_three_voices_nobody_is_named()
    {
        var (raw, _) = Stripped();
        var details = Sample.Details with
        {
            Speakers =
            [
                new("A", SpeakerRole.Host, []),
                new("B", SpeakerRole.Host, []),
                new("C", SpeakerRole.Guest, []),
            ],
        };
        Assert.All(Sample.Read(raw, details).Quotes, quote => Assert.Null(quote.Speaker));
    }

    [Fact]
    public void Labels_without_punctuation_are_believed_and_the_punctuation_restored()
    {
        var result = Sample.Run(
            "Ada Holm: so what did you learn in the first year\n\nTom Reyes: i learned that nobody is waiting for you that was hard for me\n\nAda Holm: and then what happened"
        );
        Assert.Equal(["Ada Holm", "Tom Reyes", "Tom Reyes", "Ada Holm"], result.Sentences.Select(s => s.Speaker));
    }

    [Fact]
    public void A_long_silence_speaks_for_a_sentence_end()
    {
        const string together =
            "WEBVTT\n\n00:00.000 --> 00:05.000\npeople keep trying the same door nobody tries the window\n";
        const string apart =
            "WEBVTT\n\n00:00.000 --> 00:02.500\npeople keep trying the same door\n\n00:06.000 --> 00:08.000\nnobody tries the window\n";
        Assert.True(ConfidenceOfEnd(apart) >= ConfidenceOfEnd(together));
        Assert.Equal([5, 9], Sample.Run(apart).Sentences.Select(s => s.Span.Last));

        static int ConfidenceOfEnd(string vtt) => Sample.Run(vtt).Sentences.Count(s => s.Span.Last == 5);
    }

    [Fact]
    public void Restoring_twice_gives_the_same_quotes()
    {
        var (raw, _) = Stripped();
        Assert.Equal(Sample.Read(raw).Quotes.Select(q => q.Text), Sample.Read(raw).Quotes.Select(q => q.Text));
    }

    private static IEnumerable<int> Boundaries(string marked)
    {
        var word = -1;
        foreach (var token in marked.Split(' '))
        {
            if (token == "|")
                yield return word;
            else
                word++;
        }

        yield return word;
    }

    /// <summary>The labelled sample as auto-captions would have it, and where its sentences really end.</summary>
    private static (string Raw, HashSet<int> Ends) Stripped()
    {
        var spoken = SampleWords().ToList();
        return (
            string.Join(' ', spoken.Select(w => WordForm.Of(w.Text))),
            [
                .. spoken
                    .Select((w, i) => (w.Text, i))
                    .Where(w => w.Text.TrimEnd('"', '”').EndsWith('.') || w.Text.EndsWith('?'))
                    .Select(w => w.i),
            ]
        );
    }

    private static List<string> SpeakersOf() => [.. SampleWords().Select(w => w.Speaker)];

    private static IEnumerable<(string Text, string Speaker)> SampleWords()
    {
        var file = Path.Combine(Repository.Root, "samples", "slow-trades", "build-for-the-thaw.vtt");
        var transcript = Core.Formats.TranscriptReaders.Read(new(File.ReadAllText(file, Encoding.UTF8), "utf-8"));
        return WordNormalizer.Normalize(transcript, Sample.Details).Words.Select(w => (w.Text, w.Speaker!.Name));
    }
}
