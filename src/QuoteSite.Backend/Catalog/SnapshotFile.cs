using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using QuoteSite.Backend.Storage;

namespace QuoteSite.Backend.Catalog;

/// <summary>A snapshot ↔ bytes: one header line, "quotesite-catalog 1 {sha-256 of what follows}", then gzipped JSON.</summary>
internal static class SnapshotFile
{
    private const string Magic = "quotesite-catalog";

    /// <summary>Raised when an older program could misread the JSON.</summary>
    private const string Version = "1";

    /// <summary>Longer than any header line: "magic version 64-digit-hash".</summary>
    private const int MaxHeaderLength = 128;

    public static byte[] Write(CatalogSnapshot snapshot)
    {
        using var body = new MemoryStream();
        using (var gzip = new GZipStream(body, CompressionLevel.Fastest, leaveOpen: true))
            JsonSerializer.Serialize(gzip, snapshot, RecordJson.Options);
        var bytes = body.ToArray();
        return [.. Encoding.ASCII.GetBytes($"{Magic} {Version} {HashOf(bytes)}\n"), .. bytes];
    }

    /// <exception cref="InvalidDataException">Not a snapshot, of another version, or damaged.</exception>
    public static CatalogSnapshot Read(ReadOnlyMemory<byte> file)
    {
        var end = file.Span[..Math.Min(file.Length, MaxHeaderLength)].IndexOf((byte)'\n');
        if (end < 0)
            throw new InvalidDataException("The snapshot has no header line.");
        var header = Encoding.ASCII.GetString(file.Span[..end]).Split(' ');
        if (header is not [Magic, Version, var hash])
            throw new InvalidDataException($"The snapshot is not a \"{Magic} {Version}\".");
        var body = file[(end + 1)..].ToArray();
        if (HashOf(body) != hash)
            throw new InvalidDataException("The snapshot is damaged: its checksum differs.");
        try
        {
            using var gzip = new GZipStream(new MemoryStream(body), CompressionMode.Decompress);
            return JsonSerializer.Deserialize<CatalogSnapshot>(gzip, RecordJson.Options)
                ?? throw new InvalidDataException("The snapshot is null.");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException("The snapshot's JSON is not what this program writes.", e);
        }
    }

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
