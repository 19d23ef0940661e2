using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;

namespace QuoteSite.Cli.Serving;

/// <summary>
/// What a running <c>serve</c> tells the other commands, in the file "storage" of its data folder:
/// its storage, its process and its address, a line each.
/// </summary>
public sealed record RunningSite(string ConnectionString, int ProcessId, string Address)
{
    private const string FileName = "storage";
    private static readonly TimeSpan ProbeTime = TimeSpan.FromSeconds(1);

    /// <summary>Longer than the emulator takes to put its files away.</summary>
    private static readonly TimeSpan OrphanTime = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan OrphanPoll = TimeSpan.FromMilliseconds(250);

    /// <summary>Null where no <c>serve</c> runs on this data folder; a file that a killed one left behind counts as none.</summary>
    public static async Task<RunningSite?> Find(string dataFolder, CancellationToken cancellation)
    {
        string[] lines;
        try
        {
            lines = await File.ReadAllLinesAsync(Path.Combine(dataFolder, FileName), cancellation);
        }
        catch (IOException)
        {
            return null;
        }

        if (lines.Length < 3 || !int.TryParse(lines[1], CultureInfo.InvariantCulture, out var process))
            return null;
        var site = new RunningSite(lines[0], process, lines[2]);
        if (IsAlive(process))
            return await Answers(site.ConnectionString, cancellation) ? site : null;
        await WaitForOrphan(site.ConnectionString, cancellation);
        return null;
    }

    public void Announce(string dataFolder)
    {
        Directory.CreateDirectory(dataFolder);
        var path = Path.Combine(dataFolder, FileName);
        File.WriteAllLines(path, [ConnectionString, $"{ProcessId}", Address]);
        // A connection string holds the account's key.
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    public static void Withdraw(string dataFolder) => File.Delete(Path.Combine(dataFolder, FileName));

    // The emulator of a killed serve ends by itself, and writes its files before it does: the next one must not read them earlier.
    private static async Task WaitForOrphan(string connectionString, CancellationToken cancellation)
    {
        if (!StorageAddress.IsOnThisMachine(connectionString))
            return;
        for (var waited = TimeSpan.Zero; waited < OrphanTime; waited += OrphanPoll)
        {
            if (!await Answers(connectionString, cancellation))
                return;
            await Task.Delay(OrphanPoll, cancellation);
        }
    }

    private static bool IsAlive(int process)
    {
        try
        {
            using var running = Process.GetProcessById(process);
            return !running.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static async Task<bool> Answers(string connectionString, CancellationToken cancellation)
    {
        if (StorageAddress.BlobEndpoint(connectionString) is not { IsLoopback: true } endpoint)
            return true;
        using var probe = new TcpClient();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(ProbeTime);
        try
        {
            await probe.ConnectAsync(endpoint.Host, endpoint.Port, limit.Token);
            return true;
        }
        catch (Exception fault)
            when (fault is SocketException or OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            return false;
        }
    }
}
