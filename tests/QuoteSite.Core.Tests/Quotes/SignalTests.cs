using System.Text;
using QuoteSite.Core.Formats;
using QuoteSite.Core.Normalization;
using QuoteSite.Core.Quotes;
using QuoteSite.Core.Quotes.Cleaning;
using QuoteSite.Core.Quotes.Signals;
using QuoteSite.Core.Segmentation;

namespace QuoteSite.Core.Tests.Quotes;

public sealed class SignalTests
{
    /// <summary>Said before and after every line, so that none stands at the edge of the episode.</summary>
    private static readonly string Talk = string.Concat(
        Enumerable.Repeat("The harbour keeps its boats on the slow side of the water in winter. ", 60)
    );

    [Theory]
    [InlineData(
        "length",
        "Count the attempts and not the answers that you were given.",
        "Count all of your attempts now."
    )]
    [InlineData(
        "leans on what came before",
        "He counts his attempts in hundreds now.",
        "Builders count their attempts in hundreds now."
    )]
    [InlineData(
        "ends in the air",
        "We count the attempts that we made in the.",
        "We count the attempts that we made in winter."
    )]
    [InlineData(
        "ends on a scrap",
        "We count all the attempts in winter. I think.",
        "We count all the attempts in winter."
    )]
    [InlineData("asks", "Who counts all of the attempts in winter?", "We count all of the attempts in winter.")]
    [InlineData(
        "clumsy",
        "We like um we like kind of count like attempts.",
        "We count every one of our attempts in winter."
    )]
    [InlineData(
        "has substance",
        "Boats teach patience because water punishes hurry.",
        "It is what it is and that is all of it."
    )]
    [InlineData(
        "is about the episode's subject",
        "The harbour keeps boats slow in winter water.",
        "My uncle paints dragons on porcelain teapots."
    )]
    [InlineData(
        "relays what was said",
        "And then she said that we count attempts.",
        "We always count our attempts in the winter."
    )]
    [InlineData(
        "has a pronoun without its noun",
        "We think he counts the attempts in winter.",
        "We think builders count the attempts in winter."
    )]
    [InlineData(
        "says how things are",
        "Nobody counts the attempts that work.",
        "I counted the attempts that worked last year."
    )]
    [InlineData("counts", "We sent 500 letters before anyone wrote back.", "We sent letters before anyone wrote back.")]
    [InlineData(
        "uses the words of quotes",
        "Courage is the beginning of wisdom and of success.",
        "Plywood is the outside of most of the cupboards."
    )]
    [InlineData(
        "speaks of everyone",
        "Everybody always counts what nobody ever sees.",
        "My sister counts the paint on her cupboards."
    )]
    [InlineData(
        "holds one thing against another",
        "Count the attempts rather than the answers, never both.",
        "Count the attempts and the answers, and do both."
    )]
    [InlineData(
        "gives advice",
        "You have to count every one of your attempts.",
        "My sister counted every one of her attempts."
    )]
    [InlineData(
        "draws a lesson",
        "I learned that attempts are what you can count.",
        "My sister counts what she paints in the shed."
    )]
    [InlineData(
        "is vague",
        "There is something about it and the stuff like things.",
        "Builders count every plank before they saw the oak."
    )]
    [InlineData("feels", "I was scared and proud of all of our boats.", "I was aware of all of our boats and planks.")]
    [InlineData(
        "tells a story",
        "I remember that we had no planks at all.",
        "Builders count planks and have none at all."
    )]
    [InlineData(
        "explains",
        "We count planks because nobody else ever does.",
        "We count planks and nobody else ever does."
    )]
    [InlineData(
        "house-keeping",
        "Subscribe to the podcast wherever you find it.",
        "Come to the harbour whenever you find time."
    )]
    [InlineData(
        "runs the conversation",
        "Tell us how you count attempts in the winter.",
        "We know how to count attempts in the winter."
    )]
    public void Tells_one_line_from_another(string signal, string line, string other)
    {
        Assert.True(Measure(signal, line) > Measure(signal, other));
    }

    [Fact]
    public void Hears_the_other_side_admire_a_line()
    {
        const string Line = "Builders count the boats that never came back.";
        Assert.Equal(1, Measure("is admired by the other side", Line, answer: "Wow, I love that."));
        Assert.Equal(0, Measure("is admired by the other side", Line, answer: "And where do they live?"));
    }

    [Fact]
    public void Knows_where_people_greet()
    {
        Assert.Equal(
            1,
            Measure("stands at the edge of the episode", "Hello and good morning to all of you.", before: "")
        );
        Assert.Equal(0, Measure("stands at the edge of the episode", "Builders count boats in the morning."));
    }

    [Fact]
    public void Every_signal_stays_within_its_range_on_the_sample()
    {
        var (candidates, context) = Candidates(Encoding.UTF8.GetBytes(Sample.Interview));
        foreach (var (_, signal) in AllSignals.All)
            Assert.All(candidates, c => Assert.InRange(signal.Measure(c, context), 0, 1));
    }

    private static double Measure(string name, string line, string answer = "", string? before = null)
    {
        before ??= Talk;
        var text = $"Ann Lee: {before}\n\nBob Ray: {line}\n\nAnn Lee: {answer} {Talk}";
        var (candidates, context) = Candidates(Encoding.UTF8.GetBytes(text));
        var candidate = candidates.Where(c => c.Sentences[0].Speaker?.Name == "Bob Ray").MaxBy(c => c.Span.Count)!;
        return AllSignals.All.Single(s => s.Signal.Name == name).Signal.Measure(candidate, context);
    }

    private static (IReadOnlyList<QuoteCandidate> Candidates, SignalContext Context) Candidates(byte[] file)
    {
        Assert.True(TranscriptText.TryDecode(file, out var text, out _));
        var details = new EpisodeDetails { Show = "show", Episode = "episode" };
        var words = WordNormalizer.Normalize(TranscriptReaders.Read(text), details);
        var transcript = TranscriptSegmenter.Segment(words, isEnglish: true, PipelineOptions.Default);
        var candidates = CandidateFinder.Find(transcript, Omissions.Find(transcript), PipelineOptions.Default);
        return (
            candidates,
            new SignalContext(transcript, PhraseFinder.Find(transcript.Words, PipelineOptions.Default))
        );
    }
}
