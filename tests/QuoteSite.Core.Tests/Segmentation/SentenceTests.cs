namespace QuoteSite.Core.Tests.Segmentation;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("Dr. Smith is in. | Good.")]
    [InlineData("It costs 3.5 dollars. | Is that much? | No!")]
    [InlineData("She said “stop.” | He went on.")]
    [InlineData("Tools, e.g. a hammer, help. | Use them.")]
    [InlineData("Mireille B. Reece is here. | Hello.")]
    [InlineData("It was the U.S. economy that fell. | It rose.")]
    [InlineData("I thought... well, no. | Yes.")]
    [InlineData("It works — mostly. | Fine.")]
    public void Written_punctuation_is_believed(string marked)
    {
        var result = Sample.Run(marked.Replace("| ", "", StringComparison.Ordinal));
        var ends = result.Sentences.Select(s => s.Span.Last).ToList();
        var expected = new List<int>();
        var words = -1;
        foreach (var token in marked.Split(' '))
        {
            if (token == "|")
                expected.Add(words);
            else if (token.Any(char.IsLetterOrDigit))
                words++;
        }

        Assert.Equal([.. expected, words], ends);
    }

    [Fact]
    public void Sentences_of_an_endless_line_cover_every_word_once()
    {
        var text = string.Join(
            ' ',
            Enumerable.Repeat(
                "so i think you have to keep going and i never stopped but people do like um all the time",
                40
            )
        );
        var result = Sample.Run(text);
        var next = 0;
        foreach (var sentence in result.Sentences)
        {
            Assert.Equal(next, sentence.Span.First);
            next = sentence.Span.Last + 1;
        }

        Assert.Equal(result.Episode.WordCount, next);
        Assert.True(result.Sentences.Count > 20);
    }

    [Fact]
    public void A_sentence_ends_where_the_speaker_changes()
    {
        var result = Sample.Run("Ada Holm: And then you\n\nTom Reyes: Applied. Again.\n\nAda Holm: Yes.");
        Assert.Equal(["Ada Holm", "Tom Reyes", "Tom Reyes", "Ada Holm"], result.Sentences.Select(s => s.Speaker));
    }
}
