using Microsoft.Extensions.Configuration;

namespace QuoteSite.Functions;

/// <summary>
/// One account, named once: the blob trigger listens on <c>AzureWebJobsStorage</c>, so the backend keeps its records there too.
/// Named apart, the trigger could hear of uploads that ingestion then looks for elsewhere.
/// </summary>
public static class HostStorage
{
    private const string HostSetting = "AzureWebJobsStorage";

    /// <summary>AzureWebJobsStorage → Storage:ConnectionString, AzureWebJobsStorage:accountName → Storage:AccountName.</summary>
    public static void UseFor(IConfigurationManager configuration) =>
        configuration.AddInMemoryCollection([
            new("Storage:ConnectionString", configuration[HostSetting]),
            new("Storage:AccountName", configuration[$"{HostSetting}:accountName"]),
        ]);
}
