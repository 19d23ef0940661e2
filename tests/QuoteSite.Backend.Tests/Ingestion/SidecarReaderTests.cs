using CsCheck;
using QuoteSite.Backend.Ingestion;
using QuoteSite.Core;

namespace QuoteSite.Backend.Tests.Ingestion;

public sealed class SidecarReaderTests
{
    [Fact]
    public void Every_field_is_read()
    {
        var (details, problems) = SidecarReader.Read(
            """
            # as a producer writes it
            title: "Ship it: then fix it"
            show: The Changelog
            published: 2026-03-01
            url: https://youtube.com/watch?v=abc
            media: https://cdn.example.com/620.mp3
            language: en-US
            offset: 1:30
            speakers:
              - name: Quincy Larson
                role: host
                aliases: [QL, "Speaker 1"]
              - name: Logan Kilpatrick
                role: guest
              - A Caller
            glossary:
              open aai: OpenAI
            themes: [persistence, measure in hundreds]
            """,
            "changelog",
            "620"
        );

        Assert.Empty(problems);
        Assert.Equal(("changelog", "620"), (details.Show, details.Episode));
        Assert.Equal(("The Changelog", "Ship it: then fix it"), (details.ShowTitle, details.Title));
        Assert.Equal(new DateOnly(2026, 3, 1), details.Published);
        Assert.Equal("https://youtube.com/watch?v=abc", details.Url);
        Assert.Equal("https://cdn.example.com/620.mp3", details.Media);
        Assert.Equal("en-US", details.Language);
        Assert.Equal(TimeSpan.FromSeconds(90), details.Offset);
        Assert.Equal(["Quincy Larson", "Logan Kilpatrick", "A Caller"], details.Speakers.Select(s => s.Name));
        Assert.Equal([SpeakerRole.Host, SpeakerRole.Guest, SpeakerRole.Unknown], details.Speakers.Select(s => s.Role));
        Assert.Equal(["QL", "Speaker 1"], details.Speakers[0].Aliases);
        Assert.Equal("OpenAI", details.Glossary["open aai"]);
        Assert.Equal(["persistence", "measure in hundreds"], details.Themes);
    }

    [Theory]
    [InlineData("title: Good\nspeekers: []", 2, "speekers", "\"speakers\" is meant?")]
    [InlineData("title: Good\nguests: []", 2, "guests", "known are title, show")]
    [InlineData("title: Good\npublished: last week", 2, "published", "2026-03-01")]
    [InlineData("title: Good\n\nurl: javascript:alert(1)", 3, "url", "https://")]
    [InlineData("title: Good\nmedia: /home/me/x.mp3", 2, "media", "https://")]
    [InlineData("title: Good\noffset: soon", 2, "offset", "00:01:30")]
    [InlineData("title: Good\nlanguage: english, mostly", 2, "language", "en")]
    [InlineData("title: Good\nspeakers: Quincy", 2, "speakers", "list")]
    [InlineData("title: Good\nspeakers:\n  - name: Q\n    role: boss", 4, "speakers.role", "neither host nor guest")]
    [InlineData("title: Good\nspeakers:\n  - role: host", 3, "speakers.name", "missing")]
    [InlineData("title: Good\nspeakers:\n  - name: Q\n    rôle: host", 4, "speakers.rôle", "no such field")]
    [InlineData("title: Good\nglossary: [a, b]", 2, "glossary", "heard: written")]
    [InlineData("title: Good\nglossary:\n  a: [b]", 3, "glossary.a", "plain text")]
    [InlineData("title: Good\nthemes:\n  - ok\n  - {a: b}", 4, "themes", "plain text")]
    [InlineData("title: Good\ntitle: Second", 2, "title", "second time")]
    public void What_is_wrong_is_said_with_its_line_and_field_and_the_rest_is_used(
        string yaml,
        int line,
        string field,
        string says
    )
    {
        var (details, problems) = SidecarReader.Read(yaml, "s", "e");

        var problem = Assert.Single(problems);
        Assert.Equal(line, problem.Line);
        Assert.StartsWith($"Sidecar, {field}:", problem.Message, StringComparison.Ordinal);
        Assert.Contains(says, problem.Message, StringComparison.Ordinal);
        Assert.Equal("Good", details.Title);
    }

    [Theory]
    [InlineData("title: Good\nspeakers: [\n  {name: x", 3)]
    [InlineData("title: Good\nshow: \"no end", 2)]
    [InlineData("title: Good\nglossary: {@e:\t\t{lp\nt:%&t]>e", 2)]
    [InlineData("title: Good\nshow: *nobody", 2)]
    public void What_stands_before_broken_yaml_is_used(string yaml, int line)
    {
        var (details, problems) = SidecarReader.Read(yaml, "s", "e");

        Assert.Equal("Good", details.Title);
        var problem = Assert.Single(problems);
        Assert.True(problem.Line is { } at && at >= line && at <= line + 1, problem.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("title:\nspeakers:\nglossary:\n")]
    [InlineData("---\n")]
    public void An_empty_form_is_no_mistake(string yaml)
    {
        var (details, problems) = SidecarReader.Read(yaml, "s", "e");

        Assert.Empty(problems);
        Assert.Null(details.Title);
    }

    [Theory]
    [InlineData("just text")]
    [InlineData("- a\n- list")]
    public void A_file_of_another_shape_is_one_warning(string yaml)
    {
        var (_, problems) = SidecarReader.Read(yaml, "s", "e");

        Assert.Equal(1, Assert.Single(problems).Line);
    }

    [Fact]
    public void Deep_nesting_does_not_break_the_stack()
    {
        var (details, problems) = SidecarReader.Read($"title: Good\nthemes: {new string('[', 100_000)}", "s", "e");

        Assert.Equal("Good", details.Title);
        Assert.Single(problems);
    }

    [Theory]
    [InlineData("90", 90)]
    [InlineData("12.5", 12.5)]
    [InlineData("-3", -3)]
    [InlineData("00:01:30.250", 90.25)]
    [InlineData("45 s", 45)]
    public void Offsets_are_seconds_or_times(string written, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), SidecarReader.Read($"offset: {written}", "s", "e").Details.Offset);

    [Theory]
    [InlineData("{@e:\t\t{lp\nt")]
    [InlineData("!!0[t*\n, pt\n}k0 ?[?t")]
    public void Text_that_the_yaml_parser_itself_trips_over_is_reported(string yaml)
    {
        var (details, diagnostics) = SidecarReader.Read(yaml, "s", "e");
        Assert.Equal("s", details.Show);
        Assert.NotEmpty(diagnostics);
    }

    [Fact]
    public void Any_text_at_all_is_survived() =>
        Gen.OneOf(Gen.String, Gen.String["title: []{}&*!|>'\"%@`#-?,\n\t 0spekr"])
            .Sample(yaml => SidecarReader.Read(yaml, "s", "e").Details.Show == "s", iter: 20_000);
}
