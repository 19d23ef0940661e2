using Microsoft.Extensions.Logging;

namespace QuoteSite.Backend;

/// <summary>Everything the backend logs. Never transcript text, never a visitor's address.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Storage: attempt {Attempt} failed ({Fault}); again in {Delay:0} ms")]
    public static partial void StorageRetry(ILogger logger, int attempt, string fault, double delay);

    [LoggerMessage(2, LogLevel.Warning, "Storage keeps failing ({Fault}); left alone for {Seconds:0} s")]
    public static partial void StorageBreakerOpened(ILogger logger, string fault, double seconds);

    [LoggerMessage(3, LogLevel.Information, "Storage answers again")]
    public static partial void StorageBreakerClosed(ILogger logger);

    [LoggerMessage(10, LogLevel.Information, "{Show}/{Episode}: {Status}, {Quotes} quotes ({Blob})")]
    public static partial void Ingested(
        ILogger logger,
        string show,
        string episode,
        string status,
        int quotes,
        string blob
    );

    [LoggerMessage(11, LogLevel.Warning, "{Show}/{Episode} is rejected: {Reason} ({Blob})")]
    public static partial void Rejected(ILogger logger, string show, string episode, string reason, string blob);

    [LoggerMessage(12, LogLevel.Information, "{Blob} is left alone: {Reason}")]
    public static partial void IgnoredBlob(ILogger logger, string blob, string reason);

    [LoggerMessage(13, LogLevel.Error, "{Blob} broke the pipeline")]
    public static partial void PipelineBroke(ILogger logger, Exception exception, string blob);

    [LoggerMessage(14, LogLevel.Information, "{Blob} changed while it was ingested; starting over ({Restart})")]
    public static partial void IngestRestarts(ILogger logger, string blob, int restart);

    [LoggerMessage(
        20,
        LogLevel.Warning,
        "Storage failed while {Blob} was ingested (status {Status}); it is tried again"
    )]
    public static partial void IngestFaulted(ILogger logger, Exception exception, string blob, int status);

    [LoggerMessage(21, LogLevel.Warning, "The transcripts container does not answer; again in {Seconds:0.#} s")]
    public static partial void WatcherWaits(ILogger logger, Exception exception, double seconds);

    [LoggerMessage(22, LogLevel.Error, "{Blob} cannot be stored and is skipped until it changes")]
    public static partial void IngestRefused(ILogger logger, Exception exception, string blob);

    [LoggerMessage(30, LogLevel.Information, "Serving snapshot {Sequence}: {Episodes} episodes, {Quotes} quotes")]
    public static partial void CatalogLoaded(ILogger logger, long sequence, int episodes, int quotes);

    [LoggerMessage(31, LogLevel.Warning, "The catalogue cannot be refreshed; serving snapshot {Sequence} meanwhile")]
    public static partial void CatalogStale(ILogger logger, Exception exception, long sequence);

    [LoggerMessage(32, LogLevel.Error, "The current snapshot is unreadable; publishing a new one from the tables")]
    public static partial void SnapshotUnreadable(ILogger logger, Exception exception);

    [LoggerMessage(33, LogLevel.Information, "Published snapshot {Sequence}: {Episodes} episodes")]
    public static partial void SnapshotPublished(ILogger logger, long sequence, int episodes);
}
