using System.Globalization;

namespace QuoteSite.Cli.Extraction;

/// <summary>Times as WebVTT writes them: "00:12:03.120". Hours go on past 24.</summary>
public static class Timecode
{
    public static string From(TimeSpan time) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(int)time.TotalHours:00}:{time.Minutes:00}:{time.Seconds:00}.{time.Milliseconds:000}"
        );
}
