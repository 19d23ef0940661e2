using System.Diagnostics;
using System.Security.Cryptography;

namespace QuoteSite.Backend.Storage.Emulator;

/// <summary>Puts the pinned emulator into node_modules beside its lockfile, once; processes that start together take turns.</summary>
internal static class AzuriteInstallation
{
    private static readonly TimeSpan LockPoll = TimeSpan.FromMilliseconds(200);

    public static async Task Ensure(AzuriteOptions options, NodeTools node, CancellationToken cancellation)
    {
        var folder = Path.GetFullPath(options.Folder);
        var lockfile = Path.Combine(folder, "package-lock.json");
        if (!File.Exists(lockfile))
            throw new AzuriteUnavailableException($"There is no {lockfile}: the emulator's folder is infra/azurite.");
        var wanted = Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(lockfile, cancellation)));
        if (IsInstalled(folder, wanted))
            return;

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(options.InstallTimeout);
        try
        {
            await using var turn = await TakeTurn(folder, patience.Token);
            if (IsInstalled(folder, wanted))
                return;
            options.Progress?.Report("Installing the storage emulator (once, about half a minute) …");
            await Install(folder, node, patience.Token);
            await File.WriteAllTextAsync(Stamp(folder), wanted, cancellation);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new AzuriteUnavailableException(
                $"The storage emulator was not installed within {options.InstallTimeout.TotalMinutes:0} minutes. Run `npm ci` in {folder} to see why."
            );
        }
    }

    // npm empties node_modules before it fills it: a half-finished installation has no stamp.
    private static bool IsInstalled(string folder, string wanted) =>
        File.Exists(Stamp(folder)) && File.ReadAllText(Stamp(folder)) == wanted;

    private static string Stamp(string folder) => Path.Combine(folder, "node_modules", ".installed-lockfile");

    private static async Task<FileStream> TakeTurn(string folder, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return new FileStream(
                    Path.Combine(folder, ".install.lock"),
                    FileMode.OpenOrCreate,
                    FileAccess.ReadWrite,
                    FileShare.None
                );
            }
            catch (IOException)
            {
                await Task.Delay(LockPoll, cancellation);
            }
        }
    }

    private static async Task Install(string folder, NodeTools node, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? "cmd.exe" : node.Npm)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        string[] shell = OperatingSystem.IsWindows() ? ["/c", node.Npm] : [];
        foreach (var argument in (string[])[.. shell, "ci", "--no-audit", "--no-fund", "--loglevel=error"])
            start.ArgumentList.Add(argument);

        using var npm = Process.Start(start)!;
        npm.StandardInput.Close();
        try
        {
            var output = npm.StandardOutput.ReadToEndAsync(cancellation);
            var errors = npm.StandardError.ReadToEndAsync(cancellation);
            await npm.WaitForExitAsync(cancellation);
            if (npm.ExitCode != 0)
                throw new AzuriteUnavailableException(
                    $"`npm ci` in {folder} failed (exit code {npm.ExitCode}):\n{await errors}{await output}\n"
                        + "Without the emulator, use a storage account: pass --storage <connection string>, or set QUOTESITE_STORAGE."
                );
        }
        catch (OperationCanceledException)
        {
            npm.Kill(entireProcessTree: true);
            throw;
        }
    }
}
