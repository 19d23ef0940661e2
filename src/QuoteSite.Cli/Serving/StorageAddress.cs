namespace QuoteSite.Cli.Serving;

/// <summary>Which storage a command is to use.</summary>
public static class StorageAddress
{
    public const string Variable = "QUOTESITE_STORAGE";

    /// <summary>What the user named, by option or by environment; null: the emulator on this machine.</summary>
    public static string? Named(string? option) =>
        new[] { option, Environment.GetEnvironmentVariable(Variable) }.FirstOrDefault(value =>
            !string.IsNullOrWhiteSpace(value)
        );

    /// <summary>Null for an account that is named without its address, which is then in Azure.</summary>
    public static Uri? BlobEndpoint(string connectionString)
    {
        const string key = "BlobEndpoint=";
        if (connectionString.Contains("UseDevelopmentStorage=true", StringComparison.OrdinalIgnoreCase))
            return new Uri("http://127.0.0.1:10000");
        var part = connectionString
            .Split(';', StringSplitOptions.TrimEntries)
            .FirstOrDefault(part => part.StartsWith(key, StringComparison.OrdinalIgnoreCase));
        return part is not null && Uri.TryCreate(part[key.Length..], UriKind.Absolute, out var endpoint)
            ? endpoint
            : null;
    }

    public static bool IsOnThisMachine(string connectionString) =>
        BlobEndpoint(connectionString) is { IsLoopback: true };
}
