using System.Security.Cryptography;
using System.Text;
using QuoteSite.Backend.Storage;
using QuoteSite.Core;

namespace QuoteSite.Backend.Ingestion;

/// <summary>What the container holds for one episode at this moment: a transcript, and its sidecar where there is one.</summary>
public sealed record EpisodeUpload(TranscriptName Name, TranscriptBlob Transcript, TranscriptBlob? Sidecar)
{
    // Another build of the pipeline may read the same file better; then the same upload is ingested again.
    private static readonly string PipelineVersion = typeof(QuotePipeline).Module.ModuleVersionId.ToString("N");

    /// <summary>Two uploads with the same source are the same upload.</summary>
    public EpisodeSource Source { get; } =
        new(
            Transcript.Name,
            Transcript.LastModified,
            Convert.ToHexStringLower(
                SHA256.HashData(
                    Encoding.UTF8.GetBytes(
                        string.Join(
                            '\n',
                            Transcript.Name,
                            Transcript.ETag,
                            Sidecar?.Name,
                            Sidecar?.ETag,
                            PipelineVersion
                        )
                    )
                )
            )[..32]
        );

    /// <summary>Looks for the files that share <paramref name="name"/>'s stem; of several transcripts, the one uploaded last. Null where there is none.</summary>
    public static async Task<EpisodeUpload?> Find(
        TranscriptStore transcripts,
        TranscriptName name,
        CancellationToken cancellation
    )
    {
        var transcriptsFound = new List<(TranscriptName Name, TranscriptBlob Blob)>();
        var sidecars = new List<TranscriptBlob>();
        await foreach (var blob in transcripts.List(cancellation, name.Stem))
        {
            // "show/ep1" is also the beginning of "show/ep10.vtt".
            if (!TranscriptName.TryParse(blob.Name, out var sibling, out _) || sibling.Stem != name.Stem)
                continue;
            if (sibling.IsSidecar)
                sidecars.Add(blob);
            else
                transcriptsFound.Add((sibling, blob));
        }

        return transcriptsFound.Count == 0
            ? null
            : transcriptsFound
                .OrderByDescending(found => found.Blob.LastModified)
                .ThenBy(found => found.Blob.Name, StringComparer.Ordinal)
                .Select(found => new EpisodeUpload(
                    found.Name,
                    found.Blob,
                    sidecars
                        .OrderByDescending(s => s.LastModified)
                        .ThenBy(s => s.Name, StringComparer.Ordinal)
                        .FirstOrDefault()
                ))
                .First();
    }
}
