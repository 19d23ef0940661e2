using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace QuoteSite.Backend;

/// <summary>The composition root of everything that both heads share.</summary>
public static class BackendServices
{
    /// <summary>Storage, ingestion and catalogue; options come from <paramref name="configuration"/>, section "Storage".</summary>
    public static IServiceCollection AddQuoteSite(this IServiceCollection services, IConfiguration configuration) =>
        throw new NotImplementedException();

    /// <summary>Ingests what is uploaded while the process runs. Not for the Functions head, which has a blob trigger.</summary>
    public static IServiceCollection AddTranscriptWatcher(this IServiceCollection services) =>
        throw new NotImplementedException();
}
