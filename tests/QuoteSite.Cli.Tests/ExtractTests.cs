using System.Text;
using System.Text.Json;

namespace QuoteSite.Cli.Tests;

public sealed class ExtractTests : IDisposable
{
    private const string Labelled = """
        Mara Lind: So what did the workshop teach you about patience?

        Tobias Renn: It taught me that the slow part is the work. You can hurry the sanding, but you cannot hurry the glue. Every chair I rushed came back to me within a year.

        Mara Lind: And did your customers understand that?

        Tobias Renn: Some of them did. The ones who waited never came back to complain, and that is the only review I have ever cared about.
        """;

    private const string Raw =
        "so what did the workshop teach you about patience it taught me that the slow part is the work "
        + "you can hurry the sanding but you cannot hurry the glue every chair i rushed came back to me within a year";

    private const string Captions = """
        WEBVTT

        00:00:01.000 --> 00:00:04.000
        <v Mara Lind>So what did the workshop teach you about patience?

        00:00:04.000 --> 00:00:12.000
        <v Tobias Renn>It taught me that the slow part is the work. You can hurry the sanding, but you cannot hurry the glue.
        """;

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Prints_the_agreed_fields_and_no_others()
    {
        var json = await Extract("talk.txt", Labelled);

        Assert.Equal(
            ["format", "words", "sentences", "quotes", "themes", "diagnostics"],
            json.EnumerateObject().Select(field => field.Name)
        );
        Assert.Equal(["first", "last", "speaker"], Names(json.GetProperty("sentences")[0]));
        Assert.Equal(
            [
                "id",
                "first",
                "last",
                "text",
                "verbatim",
                "speaker",
                "speakerConfidence",
                "start",
                "end",
                "score",
                "themes",
            ],
            Names(json.GetProperty("quotes")[0])
        );
    }

    [Theory]
    [InlineData("labelled.txt", Labelled)]
    [InlineData("raw.txt", Raw)]
    [InlineData("captions.vtt", Captions)]
    public async Task Sentences_cover_every_word_once(string name, string transcript)
    {
        var json = await Extract(name, transcript);

        var next = 0;
        foreach (var sentence in json.GetProperty("sentences").EnumerateArray())
        {
            Assert.Equal(next, sentence.GetProperty("first").GetInt32());
            next = sentence.GetProperty("last").GetInt32() + 1;
        }

        Assert.Equal(json.GetProperty("words").GetInt32(), next);
    }

    [Fact]
    public async Task Counts_the_words_that_were_spoken_and_not_the_labels()
    {
        var json = await Extract("talk.txt", "Mara Lind: Hello there.\n\nTobias Renn: Good morning to you.\n");

        Assert.Equal(6, json.GetProperty("words").GetInt32());
    }

    [Fact]
    public async Task Gives_each_labelled_sentence_its_speaker_and_an_unlabelled_one_null()
    {
        var labelled = await Extract("labelled.txt", Labelled);
        Assert.Equal("Mara Lind", labelled.GetProperty("sentences")[0].GetProperty("speaker").GetString());

        var raw = await Extract("raw.txt", Raw);
        Assert.Equal(JsonValueKind.Null, raw.GetProperty("sentences")[0].GetProperty("speaker").ValueKind);
    }

    [Fact]
    public async Task Writes_times_as_hours_minutes_seconds_and_thousandths()
    {
        var json = await Extract("captions.vtt", Captions);

        var quote = json.GetProperty("quotes")[0];
        Assert.Matches(@"^00:00:\d\d\.\d{3}$", quote.GetProperty("start").GetString());
        Assert.Matches(@"^00:00:\d\d\.\d{3}$", quote.GetProperty("end").GetString());
    }

    [Fact]
    public async Task Reports_a_sidecar_field_it_does_not_know_and_reads_the_transcript_all_the_same()
    {
        var transcript = _folder.Write("talk.txt", Labelled);
        var sidecar = _folder.Write("talk.yaml", "title: Glue\nspeekers: []\n");

        var result = await QuoteSiteCommand.Run("extract", transcript, "--episode", sidecar);

        Assert.Equal(0, result.ExitCode);
        var json = Parse(result.Output);
        Assert.Contains(
            json.GetProperty("diagnostics").EnumerateArray(),
            diagnostic =>
                diagnostic.GetProperty("message").GetString()!.Contains("speekers", StringComparison.Ordinal)
                && diagnostic.GetProperty("line").GetInt32() == 2
        );
        Assert.True(json.GetProperty("words").GetInt32() > 0);
    }

    [Fact]
    public async Task Prints_a_rejected_file_too_with_the_reason_on_standard_error()
    {
        var image = _folder.Write("talk.txt", [0x89, .. "PNG\r\n"u8, 0x1a, 0x0a, .. new byte[200]]);

        var result = await QuoteSiteCommand.Run("extract", image);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("talk.txt", result.Error, StringComparison.Ordinal);
        Assert.Equal(0, Parse(result.Output).GetProperty("quotes").GetArrayLength());
    }

    [Fact]
    public async Task Says_which_file_is_missing()
    {
        var result = await QuoteSiteCommand.Run("extract", "nowhere/talk.txt");

        Assert.Equal(new CommandResult(1, "", "nowhere/talk.txt does not exist." + Environment.NewLine), result);
    }

    private static IEnumerable<string> Names(JsonElement item) => item.EnumerateObject().Select(field => field.Name);

    private static JsonElement Parse(string output) => JsonDocument.Parse(output).RootElement;

    private async Task<JsonElement> Extract(string name, string transcript)
    {
        var result = await QuoteSiteCommand.Run("extract", _folder.Write(name, Encoding.UTF8.GetBytes(transcript)));
        Assert.Equal("", result.Error);
        Assert.Equal(0, result.ExitCode);
        return Parse(result.Output);
    }
}
