using System.Globalization;
using Azure;

namespace QuoteSite.Backend.Storage;

/// <summary>How long the service asks to be left alone.</summary>
internal static class RetryAfter
{
    /// <summary>"Retry-After: 3", "Retry-After: Wed, 21 Oct 2026 07:28:00 GMT" or "retry-after-ms: 250"; null where it does not say.</summary>
    public static TimeSpan? Read(Response? response, TimeProvider time)
    {
        if (response is null)
            return null;
        foreach (var name in (string[])["retry-after-ms", "x-ms-retry-after-ms"])
        {
            if (response.Headers.TryGetValue(name, out var text) && TryNumber(text, out var milliseconds))
                return TimeSpan.FromMilliseconds(milliseconds);
        }

        if (!response.Headers.TryGetValue("Retry-After", out var value))
            return null;
        if (TryNumber(value, out var seconds))
            return TimeSpan.FromSeconds(seconds);
        if (!DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out var date))
            return null;
        var wait = date - time.GetUtcNow();
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }

    private static bool TryNumber(string? text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
