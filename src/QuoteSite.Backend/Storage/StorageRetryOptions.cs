namespace QuoteSite.Backend.Storage;

/// <summary>How long storage is waited for. The defaults keep an upload going through a short outage and let a breaker speak within seconds.</summary>
public sealed record StorageRetryOptions
{
    public static StorageRetryOptions Default { get; } = new();

    /// <summary>All attempts of one request together, with the waits between them.</summary>
    public TimeSpan TotalTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>One attempt. The service itself gives up on a table request after 30 s; a healthy answer takes well under 1 s.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Attempts after the first.</summary>
    public int Retries { get; init; } = 4;

    /// <summary>Before the first retry; doubles, with jitter. What the Azure SDK takes too.</summary>
    public TimeSpan FirstDelay { get; init; } = TimeSpan.FromMilliseconds(400);

    public TimeSpan LongestDelay { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Share of attempts that fail before the breaker opens …</summary>
    public double BreakerFailureRatio { get; init; } = 0.8;

    /// <summary>… out of at least so many …</summary>
    public int BreakerMinimumAttempts { get; init; } = 8;

    /// <summary>… within this time.</summary>
    public TimeSpan BreakerWindow { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long an open breaker answers at once instead of asking storage.</summary>
    public TimeSpan BreakerPause { get; init; } = TimeSpan.FromSeconds(5);
}
