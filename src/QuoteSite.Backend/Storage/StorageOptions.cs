using Microsoft.Extensions.Options;

namespace QuoteSite.Backend.Storage;

/// <summary>Where transcripts, records and snapshots are kept: configuration section "Storage".</summary>
public sealed record StorageOptions
{
    public const string Section = "Storage";

    /// <summary>A whole connection string: the emulator's, or an account's with its key. Wins over <see cref="AccountName"/>.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>An account reached by the identity the process runs as; no key.</summary>
    public string? AccountName { get; set; }

    /// <summary>Container that transcripts and sidecars are uploaded to.</summary>
    public string Container { get; set; } = "transcripts";

    /// <summary>Container of the snapshots and of the pointer to the current one.</summary>
    public string CatalogContainer { get; set; } = "catalog";

    public string EpisodesTable { get; set; } = "episodes";
    public string QuotesTable { get; set; } = "quotes";
}

internal sealed class StorageOptionsValidation : IValidateOptions<StorageOptions>
{
    public ValidateOptionsResult Validate(string? name, StorageOptions options) =>
        string.IsNullOrWhiteSpace(options.ConnectionString) && string.IsNullOrWhiteSpace(options.AccountName)
            ? ValidateOptionsResult.Fail(
                "No storage account is configured. Set Storage:ConnectionString (environment: Storage__ConnectionString) to a connection string, "
                    + "or Storage:AccountName to an account that the process's identity may use; locally, `quotesite serve` starts an emulator."
            )
            : ValidateOptionsResult.Success;
}
