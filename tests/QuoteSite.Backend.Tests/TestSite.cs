using System.Net;
using System.Text;
using System.Text.Json;
using Azure.Core.Pipeline;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using QuoteSite.Backend.Catalog;
using QuoteSite.Backend.Endpoints;
using QuoteSite.Backend.Ingestion;
using QuoteSite.Backend.Storage;

namespace QuoteSite.Backend.Tests;

/// <summary>The whole backend on a loopback port, with containers and tables of its own in the emulator.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    private static int number;
    private readonly WebApplication app;

    private TestSite(WebApplication app, NetworkSwitch network)
    {
        this.app = app;
        Network = network;
        var address = app
            .Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!
            .Addresses.First();
        Http = new HttpClient { BaseAddress = new Uri(address) };
    }

    /// <summary>Fast enough for tests: a cut cable is known within half a second.</summary>
    public static StorageRetryOptions Impatient { get; } =
        new()
        {
            TotalTimeout = TimeSpan.FromSeconds(10),
            AttemptTimeout = TimeSpan.FromSeconds(5),
            Retries = 2,
            FirstDelay = TimeSpan.FromMilliseconds(20),
            BreakerPause = TimeSpan.FromMilliseconds(600),
        };

    public HttpClient Http { get; }
    public NetworkSwitch Network { get; }
    public TranscriptStore Transcripts => app.Services.GetRequiredService<TranscriptStore>();
    public RecordStore Records => app.Services.GetRequiredService<RecordStore>();
    public SnapshotStore Snapshots => app.Services.GetRequiredService<SnapshotStore>();
    public StorageClients Clients => app.Services.GetRequiredService<StorageClients>();
    public StorageOptions Options => app.Services.GetRequiredService<StorageOptions>();
    public CatalogSource Catalog => app.Services.GetRequiredService<CatalogSource>();

    /// <param name="beside">Another site whose storage this one shares.</param>
    public static async Task<TestSite> Start(Action<IServiceCollection>? with = null, TestSite? beside = null)
    {
        var storage = await Emulator.Start();
        var mine = beside?.Options.Container ?? $"t{Environment.ProcessId}x{Interlocked.Increment(ref number)}";
        var name = mine.Replace("-transcripts", "", StringComparison.Ordinal);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["Storage:ConnectionString"] = storage.ConnectionString,
                ["Storage:Container"] = $"{name}-transcripts",
                ["Storage:CatalogContainer"] = $"{name}-catalog",
                ["Storage:EpisodesTable"] = $"{name}episodes",
                ["Storage:QuotesTable"] = $"{name}quotes",
            }
        );
        var network = new NetworkSwitch();
        builder.Services.AddSingleton<HttpPipelineTransport>(new HttpClientTransport(network));
        builder.Services.AddSingleton(Impatient);
        builder.Services.AddSingleton<Random>(new LockedRandom(seed: 11));
        builder.Services.AddSingleton(
            new CatalogOptions
            {
                RefreshInterval = TimeSpan.FromMilliseconds(100),
                OutageInterval = TimeSpan.FromMilliseconds(100),
            }
        );
        with?.Invoke(builder.Services);
        builder.Services.AddQuoteSite(builder.Configuration);
        var built = builder.Build();
        built.MapQuoteSite();
        await built.StartAsync();
        return new TestSite(built, network);
    }

    public Task<TranscriptBlob> Upload(string name, byte[] file) =>
        Transcripts.Upload(name, new MemoryStream(file), CancellationToken.None);

    public Task<TranscriptBlob> Upload(string name, string text) => Upload(name, Encoding.UTF8.GetBytes(text));

    public async Task<IngestOutcome> Ingest(string name)
    {
        var outcome = await app.Services.GetRequiredService<IngestEpisode>().Run(name, CancellationToken.None);
        await Catalog.Refresh(CancellationToken.None);
        return outcome;
    }

    public async Task<IngestOutcome> Ingest(string name, byte[] file)
    {
        await Upload(name, file);
        return await Ingest(name);
    }

    public Task<JsonElement> Get(string address) => Get(address, HttpStatusCode.OK);

    public async Task<JsonElement> Get(string address, HttpStatusCode expected)
    {
        using var response = await Http.GetAsync(new Uri(address, UriKind.Relative));
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == expected, $"{address}: {response.StatusCode}\n{body}");
        Assert.Equal(
            expected < HttpStatusCode.BadRequest || expected == HttpStatusCode.ServiceUnavailable
                ? "application/json"
                : "application/problem+json",
            response.Content.Headers.ContentType?.MediaType
        );
        return JsonDocument.Parse(body).RootElement;
    }

    /// <summary>Everything the tables hold of an episode, as text; without the times of writing.</summary>
    public async Task<IReadOnlyList<string>> Rows(string show, string episode)
    {
        var rows = new List<string>();
        foreach (
            var (table, partition) in new[]
            {
                (Options.EpisodesTable, show),
                (Options.QuotesTable, $"{show}:{episode}"),
            }
        )
        {
            await foreach (
                var row in Clients
                    .Tables.GetTableClient(table)
                    .QueryAsync<Azure.Data.Tables.TableEntity>(row => row.PartitionKey == partition)
            )
            {
                if (table == Options.QuotesTable || row.RowKey == episode)
                    rows.Add(
                        string.Join(
                            '|',
                            row.Where(p =>
                                    p.Key is not ("odata.etag" or "Timestamp" or "BlobModified" or "SourceVersion")
                                )
                                .OrderBy(p => p.Key, StringComparer.Ordinal)
                                .Select(p => $"{p.Key}={p.Value}")
                        )
                    );
            }
        }

        return rows;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        Network.Dispose();
    }
}

internal static class JsonReading
{
    public static IReadOnlyList<JsonElement> Items(this JsonElement list) =>
        [.. list.GetProperty("items").EnumerateArray()];

    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
