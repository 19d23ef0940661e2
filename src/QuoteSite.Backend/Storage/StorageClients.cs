using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;

namespace QuoteSite.Backend.Storage;

/// <summary>The blob and the table client of one account, behind one retry policy, so that they share its breaker.</summary>
public sealed record StorageClients(BlobServiceClient Blobs, TableServiceClient Tables)
{
    /// <param name="transport">Another way to the network, for tests that break it.</param>
    /// <exception cref="FormatException">The connection string is none.</exception>
    public static StorageClients Open(
        StorageOptions options,
        StorageRetryPolicy retries,
        HttpPipelineTransport? transport = null
    )
    {
        var blobs = Configure(new BlobClientOptions(), retries, transport);
        var tables = Configure(new TableClientOptions(), retries, transport);
        if (!string.IsNullOrWhiteSpace(options.ConnectionString))
            return new StorageClients(
                new BlobServiceClient(options.ConnectionString, blobs),
                new TableServiceClient(options.ConnectionString, tables)
            );

        var identity = new DefaultAzureCredential();
        return new StorageClients(
            new BlobServiceClient(new Uri($"https://{options.AccountName}.blob.core.windows.net"), identity, blobs),
            new TableServiceClient(new Uri($"https://{options.AccountName}.table.core.windows.net"), identity, tables)
        );
    }

    private static TOptions Configure<TOptions>(
        TOptions options,
        StorageRetryPolicy retries,
        HttpPipelineTransport? transport
    )
        where TOptions : ClientOptions
    {
        options.RetryPolicy = retries;
        // The policy above already replaces the SDK's retries; this says so to whoever reads the options.
        options.Retry.MaxRetries = 0;
        if (transport is not null)
            options.Transport = transport;
        return options;
    }
}
