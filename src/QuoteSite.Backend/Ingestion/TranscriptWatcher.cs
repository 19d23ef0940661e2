using Microsoft.Extensions.Hosting;

namespace QuoteSite.Backend.Ingestion;

/// <summary>Does locally what the blob trigger does in Azure: asks the container again and again, and ingests what is new or changed.</summary>
public sealed class TranscriptWatcher : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => throw new NotImplementedException();
}
