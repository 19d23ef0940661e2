namespace QuoteSite.Backend.Storage.Emulator;

/// <summary>How to run the storage emulator.</summary>
public sealed record AzuriteOptions
{
    /// <summary>The folder that holds the emulator's package.json, lockfile and run.mjs: infra/azurite of the repository.</summary>
    public required string Folder { get; init; }

    /// <summary>Where blobs and tables are kept between runs; null keeps them in memory.</summary>
    public string? DataFolder { get; init; }

    /// <summary>0 takes any free port.</summary>
    public int BlobPort { get; init; }

    /// <inheritdoc cref="BlobPort"/>
    public int TablePort { get; init; }

    /// <inheritdoc cref="BlobPort"/>
    public int QueuePort { get; init; }

    /// <summary>Long enough for a first `npm ci` on a slow line.</summary>
    public TimeSpan InstallTimeout { get; init; } = TimeSpan.FromMinutes(10);

    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Hears what takes long, in a sentence for a terminal: "Installing the storage emulator (once) …".</summary>
    public IProgress<string>? Progress { get; init; }
}
