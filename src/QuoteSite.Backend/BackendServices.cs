using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using QuoteSite.Backend.Catalog;
using QuoteSite.Backend.Ingestion;
using QuoteSite.Backend.Storage;

namespace QuoteSite.Backend;

/// <summary>The composition root of everything that both heads share.</summary>
public static class BackendServices
{
    /// <summary>
    /// Storage, ingestion and catalogue; options come from <paramref name="configuration"/>, section "Storage". What is registered
    /// before stays: a clock, a seeded <see cref="Random"/>, <see cref="StorageRetryOptions"/>, a transport.
    /// </summary>
    public static IServiceCollection AddQuoteSite(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageOptions>().Bind(configuration.GetSection(StorageOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidation>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<Random>(_ => new LockedRandom());
        services.TryAddSingleton(StorageRetryOptions.Default);
        services.TryAddSingleton(new CatalogOptions());

        services.AddSingleton(s => s.GetRequiredService<IOptions<StorageOptions>>().Value);
        services.AddSingleton<StorageRetryPolicy>();
        services.AddSingleton(s =>
            StorageClients.Open(
                s.GetRequiredService<StorageOptions>(),
                s.GetRequiredService<StorageRetryPolicy>(),
                s.GetService<Azure.Core.Pipeline.HttpPipelineTransport>()
            )
        );
        services.AddSingleton<StorageSetup>();
        services.AddSingleton<TranscriptStore>();
        services.AddSingleton<RecordStore>();
        services.AddSingleton<SnapshotStore>();

        services.AddSingleton<CatalogPublisher>();
        services.AddSingleton<IngestEpisode>();
        services.AddSingleton<CatalogSource>();
        services.AddHostedService<CatalogRefresher>();
        return services;
    }

    /// <summary>Ingests what is uploaded while the process runs. Not for the Functions head, which has a blob trigger.</summary>
    public static IServiceCollection AddTranscriptWatcher(this IServiceCollection services)
    {
        services.TryAddSingleton(new WatcherOptions());
        services.AddHostedService<TranscriptWatcher>();
        return services;
    }
}
