using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace QuoteSite.Backend.Storage;

/// <summary>A file in the transcripts container: a transcript or a sidecar.</summary>
public sealed record TranscriptBlob(string Name, ETag ETag, DateTimeOffset LastModified, long Size);

/// <summary>The container that producers upload to: `{show}/{episode}.{ext}` and, beside it, `{show}/{episode}.yaml`.</summary>
public sealed class TranscriptStore(StorageClients clients, StorageOptions options, StorageSetup setup)
{
    private BlobContainerClient Container => clients.Blobs.GetBlobContainerClient(options.Container);

    /// <summary>Every file, in the order of names; none where the container is not there yet.</summary>
    public async IAsyncEnumerable<TranscriptBlob> List(
        [EnumeratorCancellation] CancellationToken cancellation,
        string prefix = ""
    )
    {
        await setup.Ensure(cancellation);
        await foreach (
            var item in Container.GetBlobsAsync(
                new GetBlobsOptions { Prefix = prefix.Length == 0 ? null : prefix },
                cancellation
            )
        )
        {
            yield return new TranscriptBlob(
                item.Name,
                item.Properties.ETag ?? default,
                item.Properties.LastModified ?? default,
                item.Properties.ContentLength ?? 0
            );
        }
    }

    /// <summary>Null where there is no such file.</summary>
    public async Task<TranscriptBlob?> Find(string name, CancellationToken cancellation)
    {
        try
        {
            BlobProperties properties = await Container
                .GetBlobClient(name)
                .GetPropertiesAsync(cancellationToken: cancellation);
            return new TranscriptBlob(name, properties.ETag, properties.LastModified, properties.ContentLength);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
    }

    /// <summary>Creates or replaces. The container is created where it is missing.</summary>
    public async Task<TranscriptBlob> Upload(string name, Stream content, CancellationToken cancellation)
    {
        await setup.Ensure(cancellation);
        var size = content.CanSeek ? content.Length - content.Position : 0;
        BlobContentInfo uploaded = await Container
            .GetBlobClient(name)
            .UploadAsync(content, new BlobUploadOptions(), cancellation);
        return new TranscriptBlob(name, uploaded.ETag, uploaded.LastModified, size);
    }

    /// <summary>The bytes of exactly this version.</summary>
    /// <exception cref="RequestFailedException">412: replaced since it was listed; 404: deleted.</exception>
    public async Task<ReadOnlyMemory<byte>> Download(TranscriptBlob blob, CancellationToken cancellation)
    {
        BlobDownloadResult result = await Container
            .GetBlobClient(blob.Name)
            .DownloadContentAsync(
                new BlobDownloadOptions { Conditions = new BlobRequestConditions { IfMatch = blob.ETag } },
                cancellation
            );
        return result.Content.ToMemory();
    }

    /// <summary>True where the container holds no file at all, or is not there yet.</summary>
    public async Task<bool> IsEmpty(CancellationToken cancellation)
    {
        await foreach (var _ in List(cancellation))
            return false;
        return true;
    }
}
