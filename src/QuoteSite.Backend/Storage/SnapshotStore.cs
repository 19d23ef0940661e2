using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using QuoteSite.Backend.Catalog;

namespace QuoteSite.Backend.Storage;

/// <summary>What the pointer blob says, and its ETag at the time it was read.</summary>
public sealed record SnapshotPointer(long Sequence, string Snapshot, ETag ETag)
{
    /// <summary>Nothing was ever published.</summary>
    public static SnapshotPointer None { get; } = new(0, "", default);
}

/// <summary>Immutable snapshots, and one pointer to the current one that only moves from where its mover saw it.</summary>
public sealed class SnapshotStore(StorageClients clients, StorageOptions options)
{
    private const string PointerName = "current.json";
    private const string Folder = "snapshots/";
    private const int NotModified = 304;

    /// <summary>A reader fetches the snapshot at once after the pointer; three further publications in between are many.</summary>
    private const int KeptFormer = 3;

    private BlobContainerClient Container => clients.Blobs.GetBlobContainerClient(options.CatalogContainer);

    /// <summary>Null where the pointer is still the one in hand.</summary>
    public async Task<SnapshotPointer?> ReadPointer(SnapshotPointer inHand, CancellationToken cancellation)
    {
        var conditions = new BlobRequestConditions();
        if (inHand != SnapshotPointer.None)
            conditions.IfNoneMatch = inHand.ETag;
        try
        {
            var answer = await Container
                .GetBlobClient(PointerName)
                .DownloadContentAsync(new BlobDownloadOptions { Conditions = conditions }, cancellation);
            return answer.GetRawResponse().Status == NotModified ? null : Read(answer.Value);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return inHand == SnapshotPointer.None ? null : SnapshotPointer.None;
        }
    }

    /// <exception cref="InvalidDataException">The snapshot is gone or damaged, or of a version this program does not read.</exception>
    public async Task<CatalogSnapshot> Load(SnapshotPointer from, CancellationToken cancellation)
    {
        if (from == SnapshotPointer.None)
            return CatalogSnapshot.Empty;
        if (from.Snapshot.Length == 0)
            throw new InvalidDataException("The pointer to the current snapshot is unreadable.");
        try
        {
            BlobDownloadResult blob = await Container.GetBlobClient(from.Snapshot).DownloadContentAsync(cancellation);
            return SnapshotFile.Read(blob.Content.ToMemory());
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            throw new InvalidDataException($"Snapshot {from.Snapshot} is gone.", e);
        }
    }

    /// <summary>Uploads, then moves the pointer. Null where somebody else moved it since <paramref name="from"/> was read.</summary>
    public async Task<SnapshotPointer?> TryPublish(
        CatalogSnapshot snapshot,
        SnapshotPointer from,
        CancellationToken cancellation
    )
    {
        var bytes = SnapshotFile.Write(snapshot);
        var content = new PointerContent(from.Sequence + 1, NameOf(from.Sequence + 1, bytes));
        await Upload(content.Snapshot, bytes, cancellation);
        var conditions =
            from == SnapshotPointer.None
                ? new BlobRequestConditions { IfNoneMatch = ETag.All }
                : new BlobRequestConditions { IfMatch = from.ETag };
        try
        {
            BlobContentInfo moved = await Container
                .GetBlobClient(PointerName)
                .UploadAsync(
                    BinaryData.FromObjectAsJson(content, RecordJson.Options),
                    new BlobUploadOptions { Conditions = conditions },
                    cancellation
                );
            await Prune(content.Sequence - KeptFormer, cancellation);
            return new SnapshotPointer(content.Sequence, content.Snapshot, moved.ETag);
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            // The loser's snapshot stays until it is old: a winner with the same content has published it under the same name.
            return null;
        }
    }

    /// <summary>An unreadable pointer keeps its ETag, so that the next publication can move it.</summary>
    private static SnapshotPointer Read(BlobDownloadResult blob)
    {
        try
        {
            var content = blob.Content.ToObjectFromJson<PointerContent>(RecordJson.Options);
            return new SnapshotPointer(content?.Sequence ?? 0, content?.Snapshot ?? "", blob.Details.ETag);
        }
        catch (JsonException)
        {
            return new SnapshotPointer(0, "", blob.Details.ETag);
        }
    }

    private async Task Upload(string name, byte[] bytes, CancellationToken cancellation)
    {
        try
        {
            await Container
                .GetBlobClient(name)
                .UploadAsync(
                    BinaryData.FromBytes(bytes),
                    new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } },
                    cancellation
                );
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            // The name holds the hash: what is there is what was to be written.
        }
    }

    private async Task Prune(long oldestKept, CancellationToken cancellation)
    {
        await foreach (var blob in Container.GetBlobsAsync(new GetBlobsOptions { Prefix = Folder }, cancellation))
        {
            if (SequenceOf(blob.Name) >= oldestKept)
                break;
            await Container.DeleteBlobIfExistsAsync(blob.Name, cancellationToken: cancellation);
        }
    }

    /// <summary>snapshots/0000000012-9f86d081884c7d65.json.gz: in the order of names is in the order of publication.</summary>
    private static string NameOf(long sequence, byte[] bytes) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Folder}{sequence:D10}-{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}.json.gz"
        );

    private static long SequenceOf(string name) =>
        long.TryParse(
            name.AsSpan(Folder.Length, Math.Max(0, name.IndexOf('-', StringComparison.Ordinal) - Folder.Length)),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var sequence
        )
            ? sequence
            : long.MaxValue;

    private sealed record PointerContent(long Sequence, string Snapshot);
}
