namespace QuoteSite.Core.Formats;

/// <summary>The line "00:01:02,500 --> 00:01:04,000" of SRT and WebVTT, in every spelling that tools write.</summary>
internal static class CueTiming
{
    private const string Arrow = "-->";

    /// <summary>Hours are optional and unbounded, the decimal mark is a point or a comma, WebVTT settings may follow.
    /// A cue that ends before it starts is taken to have no length.</summary>
    public static bool TryParse(ReadOnlySpan<char> line, out TimeRange time)
    {
        time = default;
        var arrow = line.IndexOf(Arrow, StringComparison.Ordinal);
        if (arrow < 0 || !TryParseTimestamp(line[..arrow].Trim(), out var start))
            return false;
        var rest = line[(arrow + Arrow.Length)..].Trim();
        var space = rest.IndexOfAny(' ', '\t');
        if (!TryParseTimestamp(space < 0 ? rest : rest[..space], out var end))
            return false;
        time = new TimeRange(start, end < start ? start : end);
        return true;
    }

    /// <summary>"1:02:03.5", "02:03,500", "00:00:04": two or three numbers and an optional fraction of a second.</summary>
    public static bool TryParseTimestamp(ReadOnlySpan<char> text, out TimeSpan time)
    {
        time = default;
        long seconds = 0;
        var part = 0L;
        var digits = 0;
        var parts = 1;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c))
            {
                if (++digits > 6)
                    return false;
                part = part * 10 + (c - '0');
            }
            else if (c == ':' && digits > 0 && parts < 3)
            {
                seconds = (seconds + part) * 60;
                part = 0;
                digits = 0;
                parts++;
            }
            else if (c is '.' or ',' && digits > 0 && TryParseFraction(text[(i + 1)..], out var fraction))
            {
                time = TimeSpan.FromSeconds(seconds + part) + fraction;
                return parts > 1;
            }
            else
            {
                return false;
            }
        }

        time = TimeSpan.FromSeconds(seconds + part);
        return digits > 0 && parts > 1;
    }

    private static bool TryParseFraction(ReadOnlySpan<char> digits, out TimeSpan fraction)
    {
        var ticks = 0L;
        var scale = TimeSpan.TicksPerSecond;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c))
            {
                fraction = default;
                return false;
            }

            scale /= 10;
            ticks += (c - '0') * scale;
        }

        fraction = TimeSpan.FromTicks(ticks);
        return digits.Length > 0;
    }
}
