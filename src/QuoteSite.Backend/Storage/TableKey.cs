namespace QuoteSite.Backend.Storage;

/// <summary>Keys of rows. Slugs and ids are safe by how they are made; this is where a slip would be noticed.</summary>
internal static class TableKey
{
    /// <summary>1 KiB of UTF-16, the service's limit.</summary>
    private const int MaxLength = 512;

    /// <summary>Neither a slug nor an id contains it, so two names make one key in one way only.</summary>
    private const char Separator = ':';

    public static string Of(string part) => Require(part, allowSeparator: false);

    public static string Of(string show, string episode) => Require($"{Of(show)}{Separator}{Of(episode)}", true);

    private static string Require(string key, bool allowSeparator) =>
        key.Length is > 0 and <= MaxLength
        && !key.Any(c => c is '/' or '\\' or '#' or '?' || char.IsControl(c) || (c == Separator && !allowSeparator))
            ? key
            : throw new ArgumentException($"\"{key}\" cannot be a key of a table.", nameof(key));
}
