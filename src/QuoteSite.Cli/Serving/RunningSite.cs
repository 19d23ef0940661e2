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
        return IsAlive(process) && await Answers(site.ConnectionString, cancellation) ? site : null;
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
