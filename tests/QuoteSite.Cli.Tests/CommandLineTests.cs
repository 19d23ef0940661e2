namespace QuoteSite.Cli.Tests;

public sealed class CommandLineTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Help_names_every_command_and_the_exit_codes()
    {
        var help = await QuoteSiteCommand.Run("--help");

        Assert.Equal(0, help.ExitCode);
        foreach (var word in new[] { "serve", "upload <file>", "extract <transcript>", "--port", "Exit codes" })
            Assert.Contains(word, help.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("upload", "--show")]
    [InlineData("extract", "--episode")]
    [InlineData("serve", "--storage")]
    public async Task Every_command_has_help_of_its_own(string command, string option)
    {
        var help = await QuoteSiteCommand.Run(command, "--help");

        Assert.Equal(0, help.ExitCode);
        Assert.Contains(option, help.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("publish", "quotesite --help")]
    [InlineData("extract", "quotesite extract --help")]
    [InlineData("upload talk.vtt", "--show")]
    [InlineData("upload talk.vtt --show Measure_In_Hundreds", "--show measure-in-hundreds")]
    [InlineData("serve --port 70000", "1 to 65535")]
    public async Task A_command_line_that_makes_no_sense_gets_exit_code_2_and_the_way_out(string line, string wayOut)
    {
        var result = await QuoteSiteCommand.Run(line.Split(' '));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(wayOut, result.Error, StringComparison.Ordinal);
        Assert.Equal("", result.Output);
    }

    [Fact]
    public async Task An_upload_without_storage_names_both_ways_to_have_one()
    {
        var talk = _folder.Write("talk.txt", "Hello there.");

        var result = await QuoteSiteCommand.Run("upload", talk, "--show", "tests", "--data", _folder.Path);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("quotesite serve", result.Error, StringComparison.Ordinal);
        Assert.Contains("--storage", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_storage_that_is_no_connection_string_is_named_as_such()
    {
        var talk = _folder.Write("talk.txt", "Hello there.");

        var result = await QuoteSiteCommand.Run("upload", talk, "--show", "tests", "--storage", "nonsense");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("no connection string", result.Error, StringComparison.Ordinal);
    }
}
