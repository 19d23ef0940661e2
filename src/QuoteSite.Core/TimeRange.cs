namespace QuoteSite.Core;

/// <summary>A stretch of the recording, from its first sound. <see cref="End"/> is never before <see cref="Start"/>.</summary>
public readonly record struct TimeRange
{
    /// <exception cref="ArgumentOutOfRangeException">The end lies before the start, or the start before zero.</exception>
    public TimeRange(TimeSpan start, TimeSpan end)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(start, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    public TimeSpan Start { get; }
    public TimeSpan End { get; }
    public TimeSpan Duration => End - Start;
}
