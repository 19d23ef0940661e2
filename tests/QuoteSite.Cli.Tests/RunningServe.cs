using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace QuoteSite.Cli.Tests;

/// <summary>A <c>quotesite serve</c> that runs on a free port and a data folder of its own.</summary>
public sealed class RunningServe : IAsyncDisposable
{
    /// <summary>Covers the first start ever, which installs the storage emulator.</summary>
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan WaitLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Process _process;
    private readonly StringBuilder _said = new();
    private readonly SemaphoreSlim _readyOrEnded = new(0);
    private bool _isReady;

    private RunningServe(Process process, int port)
    {
        _process = process;
        Port = port;
        Http = new HttpClient { BaseAddress = new Uri($"http://localhost:{port}") };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public int Port { get; }
    public HttpClient Http { get; }
    public int Id => _process.Id;
    public int ExitCode => _process.ExitCode;

    public string Said
    {
        get
        {
            lock (_said)
                return _said.ToString();
        }
    }

    public static async Task<RunningServe> Start(string dataFolder)
    {
        var port = FreePort();
        var serve = new RunningServe(
            Process.Start(QuoteSiteCommand.StartInfo("--port", $"{port}", "--data", dataFolder))!,
            port
        );
        await serve._readyOrEnded.WaitAsync(StartLimit);
        if (!serve._isReady)
        {
            await serve.DisposeAsync();
            throw new InvalidOperationException($"serve did not start. It said:\n{serve.Said}");
        }

        return serve;
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Asks until the answer is as wanted, then gives it.</summary>
    public async Task<JsonElement> Get(string path, Func<JsonElement, bool> isWanted)
    {
        var waited = Stopwatch.StartNew();
        var last = "";
        while (waited.Elapsed < WaitLimit)
        {
            using var response = await Http.GetAsync(path);
            last = await response.Content.ReadAsStringAsync();
            if (response.IsSuccessStatusCode && JsonDocument.Parse(last).RootElement is var json && isWanted(json))
                return json;
            await Task.Delay(Pause);
        }

        throw new TimeoutException($"GET {path} still answers: {last}\nserve said:\n{Said}");
    }

    /// <param name="signal">TERM asks it to end, KILL gives it no time to.</param>
    public async Task End(string signal)
    {
        LinuxProcesses.Signal(signal, _process.Id);
        await _process.WaitForExitAsync().WaitAsync(WaitLimit);
    }

    public static async Task Until(Func<bool> isSo, string otherwise)
    {
        var waited = Stopwatch.StartNew();
        while (!isSo())
        {
            Assert.True(waited.Elapsed < WaitLimit, otherwise);
            await Task.Delay(Pause);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        _readyOrEnded.Dispose();
    }

    private void Hear(string? line)
    {
        lock (_said)
            _said.AppendLine(line);
        var isReady = line?.StartsWith("Press Ctrl-C", StringComparison.Ordinal) == true;
        _isReady |= isReady;
        // Null: the stream ended, and with it the process.
        if (isReady || line is null)
            _readyOrEnded.Release();
    }
}
