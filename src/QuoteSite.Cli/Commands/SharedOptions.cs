using System.CommandLine;
using QuoteSite.Cli.Serving;

namespace QuoteSite.Cli.Commands;

/// <summary>Options that mean the same to more than one command.</summary>
public static class SharedOptions
{
    public static Option<string?> Storage() =>
        new("--storage")
        {
            Description = $"Storage account to use instead of the local one; or set {StorageAddress.Variable}.",
            HelpName = "connection string",
        };

    public static Option<DirectoryInfo> Data() =>
        new("--data")
        {
            Description = "Folder of the local storage.",
            HelpName = "folder",
            DefaultValueFactory = _ => new DirectoryInfo(RepositoryFolder.Data),
        };

    /// <summary>Refuses what could not stand in an address, and says what could.</summary>
    public static Option<string> Slug(string name, string description)
    {
        var option = new Option<string>(name) { Description = description, HelpName = "slug" };
        option.Validators.Add(result =>
        {
            var value = result.GetValueOrDefault<string>() ?? "";
            var slug = Core.Records.Slug.From(value);
            if (slug != value)
                result.AddError(
                    $"{name} takes a slug, as it stands in addresses: {name} {slug} instead of \"{value}\"."
                );
        });
        return option;
    }
}
