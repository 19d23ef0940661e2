using System.Diagnostics;
using System.Net;
using Azure;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Microsoft.Extensions.Logging.Abstractions;
using QuoteSite.Backend.Storage;

namespace QuoteSite.Backend.Tests.Storage;

public sealed class StorageRetryPolicyTests : IDisposable
{
    private static readonly StorageRetryOptions Quick = new()
    {
        TotalTimeout = TimeSpan.FromSeconds(20),
        AttemptTimeout = TimeSpan.FromSeconds(5),
        Retries = 3,
        FirstDelay = TimeSpan.FromMilliseconds(10),
        BreakerPause = TimeSpan.FromMilliseconds(600),
    };

    private readonly NetworkSwitch network = new();

    public void Dispose() => network.Dispose();

    [Theory]
    [InlineData(HttpStatusCode.RequestTimeout)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.GatewayTimeout)]
    public async Task A_fault_that_passes_is_tried_again(HttpStatusCode status)
    {
        var clients = await Open(Quick);
        FailTimes(2, () => NetworkSwitch.Status(status));

        await clients.Tables.CreateTableIfNotExistsAsync("retried");

        Assert.Equal(3, network.Requests);
    }

    [Fact]
    public async Task Retry_After_is_waited_for()
    {
        var clients = await Open(Quick);
        FailTimes(1, () => NetworkSwitch.Status(HttpStatusCode.ServiceUnavailable, retryAfter: "1"));
        var started = Stopwatch.GetTimestamp();

        await clients.Blobs.GetPropertiesAsync();

        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.FromSeconds(0.95), TimeSpan.FromSeconds(15));
        Assert.Equal(2, network.Requests);
    }

    [Theory]
    [InlineData(HttpStatusCode.Conflict)]
    [InlineData(HttpStatusCode.PreconditionFailed)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.NotImplemented)]
    public async Task An_answer_is_not_tried_again(HttpStatusCode status)
    {
        var clients = await Open(Quick);
        network.Answer(_ => NetworkSwitch.Status(status));

        var fault = await Assert.ThrowsAsync<RequestFailedException>(() =>
            clients.Tables.GetTableClient("any").AddEntityAsync(new TableEntity("p", "r"))
        );

        Assert.Equal((int)status, fault.Status);
        Assert.Equal(1, network.Requests);
    }

    [Fact]
    public async Task A_cut_cable_is_a_storage_fault_after_all_attempts()
    {
        var clients = await Open(Quick);
        network.Cut();

        var fault = await Assert.ThrowsAsync<RequestFailedException>(() => clients.Blobs.GetPropertiesAsync());

        Assert.Equal(0, fault.Status);
        Assert.Equal(1 + Quick.Retries, network.Requests);
    }

    [Fact]
    public async Task The_synchronous_path_retries_too()
    {
        var clients = await Open(Quick);
        FailTimes(2, () => NetworkSwitch.Status(HttpStatusCode.ServiceUnavailable));

#pragma warning disable CA1849, VSTHRD103, MA0042 // The synchronous call is what is tested.
        clients.Blobs.GetProperties();
#pragma warning restore CA1849, VSTHRD103, MA0042

        Assert.Equal(3, network.Requests);
    }

    [Fact]
    public async Task The_breaker_opens_for_both_clients_and_closes_when_storage_is_back()
    {
        var clients = await Open(Quick);
        network.Cut();
        for (var i = 0; i < 2; i++)
            await Assert.ThrowsAsync<RequestFailedException>(() => clients.Blobs.GetPropertiesAsync());
        var before = network.Requests;
        Assert.Equal(8, before);

        var fault = await Assert.ThrowsAsync<RequestFailedException>(() =>
            clients.Tables.GetTableClient("any").AddEntityAsync(new TableEntity("p", "r"))
        );
        Assert.Contains("left alone", fault.Message, StringComparison.Ordinal);
        Assert.Equal(before, network.Requests);

        network.Mend();
        await Task.Delay(Quick.BreakerPause * 1.5);
        await clients.Blobs.GetPropertiesAsync();
    }

    [Fact]
    public async Task An_attempt_that_hangs_is_given_up_and_all_of_them_end_within_the_total_timeout()
    {
        var options = Quick with
        {
            AttemptTimeout = TimeSpan.FromMilliseconds(200),
            TotalTimeout = TimeSpan.FromMilliseconds(500),
            Retries = 10,
        };
        using var silence = new SilentServer();
        var clients = StorageClients.Open(
            new StorageOptions { ConnectionString = silence.ConnectionString },
            Policy(options)
        );
        var started = Stopwatch.GetTimestamp();

        await Assert.ThrowsAsync<RequestFailedException>(() => clients.Blobs.GetPropertiesAsync());

        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.FromSeconds(0.2), TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task A_caller_who_gives_up_is_told_so_and_not_that_storage_failed()
    {
        using var silence = new SilentServer();
        var clients = StorageClients.Open(
            new StorageOptions { ConnectionString = silence.ConnectionString },
            Policy(Quick)
        );
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => clients.Blobs.GetPropertiesAsync(patience.Token));
    }

    private static StorageRetryPolicy Policy(StorageRetryOptions options) =>
        new(options, TimeProvider.System, new LockedRandom(seed: 5), NullLogger<StorageRetryPolicy>.Instance);

    private async Task<StorageClients> Open(StorageRetryOptions options) =>
        StorageClients.Open(
            new StorageOptions { ConnectionString = (await Emulator.Start()).ConnectionString },
            Policy(options),
            new HttpClientTransport(network)
        );

    private void FailTimes(int times, Func<HttpResponseMessage> fault)
    {
        var left = times;
        network.Answer(_ => Interlocked.Decrement(ref left) >= 0 ? fault() : null);
    }
}
