using System.Diagnostics;

namespace QuoteSite.Cli.Tests;

public sealed record CommandResult(int ExitCode, string Output, string Error);

/// <summary>The built <c>quotesite</c>, run as a shell runs it.</summary>
public static class QuoteSiteCommand
{
    /// <summary>Far more than any command needs; a test that waits for ever tells nobody anything.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    public static async Task<CommandResult> Run(params string[] arguments)
    {
        using var process = Process.Start(StartInfo(arguments))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException late)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"quotesite {string.Join(' ', arguments)} did not end.", late);
        }

        return new CommandResult(process.ExitCode, await output, await error);
    }

    public static ProcessStartInfo StartInfo(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "quotesite.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        // The one who runs the tests may have a storage of their own; these tests must never write to it.
        start.Environment.Remove("QUOTESITE_STORAGE");
        return start;
    }
}
