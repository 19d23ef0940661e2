using System.Globalization;

namespace QuoteSite.Backend.Endpoints;

/// <summary>Times as the API prints them: "00:12:03.120"; hours go on past 24.</summary>
internal static class Timecode
{
    public static string Format(TimeSpan time) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(int)time.TotalHours:00}:{time.Minutes:00}:{time.Seconds:00}.{time.Milliseconds:000}"
        );
}
