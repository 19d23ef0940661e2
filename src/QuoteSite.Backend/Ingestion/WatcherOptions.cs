namespace QuoteSite.Backend.Ingestion;

public sealed record WatcherOptions
{
    /// <summary>Short enough that an upload feels immediate; one listing of a local container takes a few milliseconds.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>While storage is out, the wait doubles up to this.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(15);
}
