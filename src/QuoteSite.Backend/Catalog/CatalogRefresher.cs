using Microsoft.Extensions.Hosting;

namespace QuoteSite.Backend.Catalog;

public sealed record CatalogOptions
{
    /// <summary>One conditional request that answers 304; what is uploaded is on the page a second later.</summary>
    public TimeSpan RefreshInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>While storage is out.</summary>
    public TimeSpan OutageInterval { get; init; } = TimeSpan.FromSeconds(5);
}

/// <summary>Keeps the catalogue as new as storage has it.</summary>
public sealed class CatalogRefresher(CatalogSource source, CatalogOptions options, TimeProvider time)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var wait = await source.Refresh(stoppingToken) ? options.RefreshInterval : options.OutageInterval;
                await Task.Delay(wait, time, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }
}
