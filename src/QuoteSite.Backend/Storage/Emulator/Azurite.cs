using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace QuoteSite.Backend.Storage.Emulator;

/// <summary>The storage emulator cannot run here; the message says what to do about it.</summary>
public sealed class AzuriteUnavailableException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>A running storage emulator, a child of this process: it ends with it, also when this process is killed.</summary>
public sealed partial class Azurite : IAsyncDisposable
{
    private const string Account = "devstoreaccount1";

    // Not a secret: the emulator's one key, the same on every machine, printed in its documentation.
    private const string AccountKey =
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    /// <summary>Longer than run.mjs takes to give up on a slow close.</summary>
    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(5);

    private readonly Process process;
    private readonly FileStream? dataLock;

    private Azurite(Process process, FileStream? dataLock, AzuritePorts ports)
    {
        this.process = process;
        this.dataLock = dataLock;
        ConnectionString = string.Create(
            CultureInfo.InvariantCulture,
            $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={AccountKey};BlobEndpoint=http://127.0.0.1:{ports.Blob}/{Account};QueueEndpoint=http://127.0.0.1:{ports.Queue}/{Account};TableEndpoint=http://127.0.0.1:{ports.Table}/{Account};"
        );
    }

    public string ConnectionString { get; }

    /// <exception cref="AzuriteUnavailableException">No Node on the machine, the installation failed, or it does not answer in time.</exception>
    public static async Task<Azurite> Start(AzuriteOptions options, CancellationToken cancellation)
    {
        var node = NodeTools.Find();
        await AzuriteInstallation.Ensure(options, node, cancellation);
        var held = options.DataFolder is { } folder ? LockData(folder) : null;
        var child = new Process { StartInfo = Describe(options, node) };
        try
        {
            child.Start();
            return new Azurite(child, held, await ReadPorts(child, options.StartTimeout, cancellation));
        }
        catch
        {
            Kill(child);
            child.Dispose();
            if (held is not null)
                await held.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            process.StandardInput.Close();
            using var patience = new CancellationTokenSource(StopTimeout);
            await process.WaitForExitAsync(patience.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or InvalidOperationException)
        {
            Kill(process);
        }

        process.Dispose();
        if (dataLock is not null)
            await dataLock.DisposeAsync();
    }

    private static ProcessStartInfo Describe(AzuriteOptions options, NodeTools node)
    {
        var start = new ProcessStartInfo(node.Node)
        {
            WorkingDirectory = Path.GetFullPath(options.Folder),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        string[] fixedArguments = ["run.mjs", "--skipApiVersionCheck", "--disableTelemetry", "--loose", "--silent"];
        string[] storage = options.DataFolder is { } data
            ? ["--location", Path.GetFullPath(data)]
            : ["--inMemoryPersistence"];
        foreach (var argument in (string[])[.. fixedArguments, .. storage])
            start.ArgumentList.Add(argument);
        foreach (
            var (service, port) in new[]
            {
                ("blob", options.BlobPort),
                ("queue", options.QueuePort),
                ("table", options.TablePort),
            }
        )
        {
            start.ArgumentList.Add($"--{service}Host");
            start.ArgumentList.Add("127.0.0.1");
            start.ArgumentList.Add($"--{service}Port");
            start.ArgumentList.Add(port.ToString(CultureInfo.InvariantCulture));
        }

        return start;
    }

    // Two emulators on one folder overwrite each other's indexes.
    private static FileStream LockData(string folder)
    {
        Directory.CreateDirectory(folder);
        try
        {
            return new FileStream(
                Path.Combine(folder, ".lock"),
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None
            );
        }
        catch (IOException e)
        {
            throw new AzuriteUnavailableException(
                $"Another process already runs the storage emulator on {folder}. Stop it, or use another account with --storage <connection string>.",
                e
            );
        }
    }

    private static async Task<AzuritePorts> ReadPorts(Process process, TimeSpan timeout, CancellationToken cancellation)
    {
        var ports = new TaskCompletionSource<AzuritePorts>(TaskCreationOptions.RunContinuationsAsynchronously);
        var said = new EmulatorLog(ports);
        process.OutputDataReceived += (_, line) => said.Hear(line.Data);
        process.ErrorDataReceived += (_, line) => said.Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var exited = process.WaitForExitAsync(cancellation);
        var first = await Task.WhenAny(ports.Task, exited, Task.Delay(timeout, cancellation));
        cancellation.ThrowIfCancellationRequested();
        if (first == ports.Task)
            return await ports.Task;
        var what = first == exited ? "ended at once" : $"did not answer within {timeout.TotalSeconds:0} s";
        throw new AzuriteUnavailableException($"The storage emulator {what}. It said:\n{said.Tail()}");
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It never started, or has ended by itself.
        }
    }

    private sealed record AzuritePorts(int Blob, int Queue, int Table);

    /// <summary>Reads the emulator's lines for its ports, and keeps the last ones for an error message.</summary>
    private sealed partial class EmulatorLog(TaskCompletionSource<AzuritePorts> ports)
    {
        private const int TailLines = 20;
        private readonly Queue<string> tail = new();
        private readonly Dictionary<string, int> found = new(StringComparer.Ordinal);

        public void Hear(string? line)
        {
            if (line is null)
                return;
            lock (tail)
            {
                tail.Enqueue(line);
                if (tail.Count > TailLines)
                    tail.Dequeue();
                if (Listening().Match(line) is { Success: true } match)
                    found[match.Groups["service"].Value] = int.Parse(
                        match.Groups["port"].Value,
                        CultureInfo.InvariantCulture
                    );
                if (found.Count == 3)
                    ports.TrySetResult(new AzuritePorts(found["Blob"], found["Queue"], found["Table"]));
            }
        }

        public string Tail()
        {
            lock (tail)
                return tail.Count == 0 ? "(nothing)" : string.Join('\n', tail);
        }

        // "Azurite Blob service is successfully listening at http://127.0.0.1:34227"
        [GeneratedRegex(
            @"^Azurite (?<service>Blob|Queue|Table) service is successfully listening at .*:(?<port>[0-9]+)$",
            RegexOptions.ExplicitCapture,
            matchTimeoutMilliseconds: 1000
        )]
        private static partial Regex Listening();
    }
}
