using System.Text;
using QuoteSite.Core.Formats;

namespace QuoteSite.Core.Tests.Formats;

public sealed class ReaderTests
{
    private const string Vtt = """
        WEBVTT - made by hand

        NOTE nothing to see
        here

        STYLE
        ::cue { color: red }

        intro
        00:01.000 --> 00:03.500 align:start
        <v Ada Holm>Welcome to R&amp;D.</v>

        2
        00:00:04.000 --> 00:00:06.000
        <v.loud Tom Reyes>Thank <i>you</i>.
        It is 3 < 4.

        """;

    private const string Srt =
        "1\r\n00:00:01,000 --> 00:00:03,000\r\n<i>Hello</i> there.\r\n\r\n2\r\n00:00:03,000 --> 00:00:05,000\r\n\r\nTwo lines\r\nof text.\r\n";

    [Fact]
    public void WebVtt_gives_voices_times_and_plain_words()
    {
        var transcript = Read(Vtt);
        Assert.Equal("webvtt", transcript.Format);
        Assert.Collection(
            transcript.Cues,
            cue =>
            {
                Assert.Equal("Welcome to R&D.", cue.Text);
                Assert.Equal("Ada Holm", cue.Speaker);
                Assert.Equal(new TimeRange(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3.5)), cue.Time);
                Assert.Equal(11, cue.Line);
            },
            cue =>
            {
                Assert.Equal("Thank you. It is 3 < 4.", cue.Text);
                Assert.Equal("Tom Reyes", cue.Speaker);
            }
        );
    }

    [Fact]
    public void SubRip_survives_windows_line_ends_markup_and_padding_lines()
    {
        var transcript = Read(Srt);
        Assert.Equal("subrip", transcript.Format);
        Assert.Equal(["Hello there.", "Two lines of text."], transcript.Cues.Select(c => c.Text));
    }

    [Fact]
    public void Labels_are_taken_off_plain_text_and_carry_forward()
    {
        var transcript = Read("Ada: Hello.\nStill me.\n\nTom: The lesson: apply.\n\nAda: I see.\n");
        Assert.Equal(
            [("Ada", "Hello."), ("Ada", "Still me."), ("Tom", "The lesson: apply."), ("Ada", "I see.")],
            transcript.Cues.Select(c => (c.Speaker!, c.Text))
        );
    }

    [Theory]
    [InlineData("So here is the thing: it works.\n\nAnd another thing: it does not.")]
    [InlineData("At 12:30 we met.\n\nhttps://example.com is the address.")]
    [InlineData("What I learned was this: keep going.\n\nI said: no.")]
    public void A_colon_alone_makes_no_speaker(string text) =>
        Assert.All(Read(text).Cues, cue => Assert.Null(cue.Speaker));

    [Theory]
    [InlineData(Vtt)]
    [InlineData(Srt)]
    [InlineData("Ada: Hello.\n\nTom: Hi.")]
    [InlineData("we are here in the studio the virtual studio")]
    public void Exactly_one_reader_claims_a_text(string text) =>
        Assert.Single(TranscriptReaders.All, reader => reader.CanRead(new TranscriptText(text, "utf-8")));

    public static TheoryData<string, byte[]> Encodings() =>
        new()
        {
            { "utf-8", Encoding.UTF8.GetBytes("Café, she said.") },
            { "utf-8", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("Café, she said.")] },
            { "utf-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Café, she said.")] },
            { "utf-16", Encoding.Unicode.GetBytes("Café, she said.") },
            {
                "utf-16be",
                [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("Café, she said.")]
            },
            { "windows-1252", Encoding.Latin1.GetBytes("Café, she said.") },
        };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_file_is_read_in_the_encoding_it_has(string encoding, byte[] file)
    {
        Assert.True(TranscriptText.TryDecode(file, out var text, out _));
        Assert.Equal((encoding, "Café, she said."), (text.Encoding, text.Text));
    }

    [Theory]
    [InlineData("00:00:01.000 --> 00:00:02.000", 1, 2)]
    [InlineData("1:02,5 --> 1:03,25 position:10%", 62.5, 63.25)]
    [InlineData("123:00:00,000 --> 123:00:01,000", 442800, 442801)]
    [InlineData("00:00:05.000 --> 00:00:01.000", 5, 5)]
    public void A_timing_line_is_read_in_every_spelling(string line, double start, double end)
    {
        var transcript = Read($"WEBVTT\n\n{line}\nHello.\n");
        Assert.Equal(
            new TimeRange(TimeSpan.FromSeconds(start), TimeSpan.FromSeconds(end)),
            Assert.Single(transcript.Cues).Time
        );
    }

    private static Transcript Read(string text) => TranscriptReaders.Read(new TranscriptText(text, "utf-8"));
}
