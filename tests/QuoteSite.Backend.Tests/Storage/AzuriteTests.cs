using System.Diagnostics;
using Azure.Storage.Blobs;
using QuoteSite.Backend.Storage.Emulator;

namespace QuoteSite.Backend.Tests.Storage;

public sealed class AzuriteTests
{
    [Fact]
    public async Task What_was_stored_is_there_after_a_restart_on_the_same_folder()
    {
        var data = Directory.CreateTempSubdirectory("quotesite-azurite-").FullName;
        try
        {
            await using (var first = await Start(data))
                await new BlobServiceClient(first.ConnectionString).CreateBlobContainerAsync("kept");
            await using var second = await Start(data);

            Assert.True(await new BlobContainerClient(second.ConnectionString, "kept").ExistsAsync());
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    [Fact]
    public async Task Two_of_them_do_not_share_a_folder()
    {
        var data = Directory.CreateTempSubdirectory("quotesite-azurite-").FullName;
        try
        {
            await using var first = await Start(data);

            var refusal = await Assert.ThrowsAsync<AzuriteUnavailableException>(() => Start(data));

            Assert.Contains("--storage", refusal.Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    [Fact]
    public void A_machine_without_Node_is_told_both_ways_out()
    {
        var refusal = Assert.Throws<AzuriteUnavailableException>(() => NodeTools.Find(path: ""));

        Assert.Contains("install Node 20+", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("--storage <connection string>", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("QUOTESITE_STORAGE", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_ends_when_its_parent_is_killed()
    {
        if (OperatingSystem.IsWindows())
            return; // the shell below is sh
        // A parent that can be killed: it holds the emulator's standard input open, as this process does in earnest.
        var start = new ProcessStartInfo("sh")
        {
            WorkingDirectory = Emulator.Options.Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(
            "mkfifo \"$0\"; node run.mjs --inMemoryPersistence --silent --skipApiVersionCheck --disableTelemetry --blobPort 0 --queuePort 0 --tablePort 0 < \"$0\" & echo $!; exec 3> \"$0\"; wait"
        );
        var pipe = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        start.ArgumentList.Add(pipe);
        await Emulator.Start(); // so that it is installed
        using var parent = Process.Start(start)!;
        try
        {
            var pid = int.Parse(
                (await parent.StandardOutput.ReadLineAsync())!,
                System.Globalization.CultureInfo.InvariantCulture
            );
            using var emulator = Process.GetProcessById(pid);
            string? line;
            do line = await parent.StandardOutput.ReadLineAsync();
            while (line?.StartsWith("Azurite Table service is successfully", StringComparison.Ordinal) == false);
            Assert.False(emulator.HasExited);

            parent.Kill(); // SIGKILL, and the parent alone

            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(15));
            while (IsAlive(pid))
                await Task.Delay(50, patience.Token);
        }
        finally
        {
            File.Delete(pipe);
        }
    }

    // A process that init has not yet collected is dead all the same.
    private static bool IsAlive(int pid)
    {
        try
        {
            return !File.ReadAllText($"/proc/{pid}/stat").Split(") ")[^1].StartsWith('Z');
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static Task<Azurite> Start(string data) =>
        Azurite.Start(Emulator.Options with { DataFolder = data }, CancellationToken.None);
}
