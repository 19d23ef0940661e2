using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace QuoteSite.Cli.Tests;

public sealed class ServeTests : IDisposable
{
    private const string Talk = """
        Mara Lind: So what did the workshop teach you about patience?

        Tobias Renn: It taught me that the slow part is the work. You can hurry the sanding, but you cannot hurry the glue.
        """;

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_first_start_shows_the_page_and_the_quotes_of_the_sample()
    {
        await using var serve = await RunningServe.Start(_folder.Path);

        Assert.Contains($"http://localhost:{serve.Port}", serve.Said, StringComparison.Ordinal);
        Assert.Contains("sample interview", serve.Said, StringComparison.Ordinal);
        Assert.Contains("<html", await serve.Http.GetStringAsync("/"), StringComparison.OrdinalIgnoreCase);
        await serve.Get("/api/quotes", HasItems);
    }

    [Fact]
    public async Task An_upload_from_another_terminal_needs_no_storage_option_and_is_served()
    {
        await using var serve = await RunningServe.Start(_folder.Path);
        var talk = _folder.Write("On Glue.txt", Talk);

        var upload = await QuoteSiteCommand.Run("upload", talk, "--show", "workshop", "--data", _folder.Path);

        Assert.Equal("", upload.Error);
        Assert.Equal(0, upload.ExitCode);
        Assert.Contains("Uploaded workshop/on-glue.txt", upload.Output, StringComparison.Ordinal);
        var episode = await serve.Get("/api/episodes/workshop/on-glue", _ => true);
        Assert.Equal("published", episode.GetProperty("status").GetString());
    }

    [LinuxFact]
    public async Task A_second_start_finds_what_the_first_one_kept()
    {
        await using (var first = await RunningServe.Start(_folder.Path))
        {
            await first.Get("/api/quotes", HasItems);
            await first.End("TERM");
        }

        await using var second = await RunningServe.Start(_folder.Path);

        Assert.DoesNotContain("sample interview", second.Said, StringComparison.Ordinal);
        await second.Get("/api/quotes", HasItems);
    }

    [Fact]
    public async Task A_taken_port_is_one_message_that_says_what_to_do()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var result = await QuoteSiteCommand.Run("serve", "--port", $"{port}", "--data", _folder.Path);

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith($"Port {port} is taken", result.Error, StringComparison.Ordinal);
        Assert.Contains("--port", result.Error, StringComparison.Ordinal);
        Assert.Equal("", result.Output);
    }

    [LinuxFact]
    public async Task Ends_well_on_sigterm_and_leaves_nothing_running()
    {
        await using var serve = await RunningServe.Start(_folder.Path);
        var children = LinuxProcesses.Descendants(serve.Id);
        Assert.NotEmpty(children);

        await serve.End("TERM");

        Assert.Equal(0, serve.ExitCode);
        Assert.DoesNotContain(children, LinuxProcesses.Runs);
        Assert.False(File.Exists(Path.Combine(_folder.Path, "storage")), "the address of storage that is gone");
    }

    [LinuxFact]
    public async Task Leaves_nothing_running_when_it_is_killed()
    {
        await using var serve = await RunningServe.Start(_folder.Path);
        var children = LinuxProcesses.Descendants(serve.Id);
        Assert.NotEmpty(children);

        await serve.End("KILL");

        await RunningServe.Until(() => !children.Any(LinuxProcesses.Runs), "the storage emulator outlives its parent");
    }

    [LinuxFact]
    public async Task Starts_again_right_after_it_was_killed_with_all_it_had()
    {
        await using (var killed = await RunningServe.Start(_folder.Path))
        {
            await killed.Get("/api/quotes", HasItems);
            await killed.End("KILL");
        }

        await using var again = await RunningServe.Start(_folder.Path);

        Assert.DoesNotContain("sample interview", again.Said, StringComparison.Ordinal);
        await again.Get("/api/quotes", HasItems);
    }

    private static bool HasItems(JsonElement list) => list.GetProperty("items").GetArrayLength() > 0;
}
