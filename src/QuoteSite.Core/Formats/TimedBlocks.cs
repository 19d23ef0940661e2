namespace QuoteSite.Core.Formats;

/// <summary>One block of SRT or WebVTT: a timing line and the lines up to the next.</summary>
internal sealed record TimedBlock(TimeRange Time, string Payload, int Line);

/// <summary>
/// Cuts SRT and WebVTT at their timing lines rather than at blank lines: tools pad cues with blank lines, and forget them.
/// </summary>
internal static class TimedBlocks
{
    /// <summary>Where to look for a first timing line: headers, styles and notes come before it.</summary>
    private const int LinesToSearch = 200;

    public static bool AnyIn(string text)
    {
        var lines = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (CueTiming.TryParse(line, out _))
                return true;
            if (++lines == LinesToSearch)
                break;
        }

        return false;
    }

    public static IReadOnlyList<TimedBlock> Read(string text, List<Diagnostic> diagnostics)
    {
        var blocks = new List<TimedBlock>();
        var payload = new List<string>();
        TimeRange? time = null;
        int number = 0,
            payloadLine = 0;
        var skipsBlock = false;

        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.Contains("-->", StringComparison.Ordinal))
            {
                if (CueTiming.TryParse(line, out var next))
                {
                    Flush(beforeTiming: true);
                    (time, payloadLine, skipsBlock) = (next, number + 1, false);
                    continue;
                }

                diagnostics.Add(
                    Diagnostic.Warning(
                        "This timing line could not be read; its text was kept with the cue before.",
                        number
                    )
                );
                continue;
            }

            var trimmed = line.Trim();
            if (IsBlockKeyword(trimmed) && (payload.Count == 0 || payload[^1].Length == 0))
                skipsBlock = true;
            if (skipsBlock)
            {
                skipsBlock = !trimmed.IsEmpty;
                continue;
            }

            if (time is not null)
                payload.Add(trimmed.ToString());
        }

        Flush(beforeTiming: false);
        return blocks;

        void Flush(bool beforeTiming)
        {
            // The cue's number or identifier stands on the line before the next timing, after a blank line.
            if (beforeTiming && payload.Count > 0 && payload[^1].Length > 0 && IsIdentifier(payload))
                payload.RemoveAt(payload.Count - 1);
            var joined = string.Join('\n', payload.Where(p => p.Length > 0));
            if (time is { } known && joined.Length > 0)
                blocks.Add(new TimedBlock(known, joined, payloadLine));
            payload.Clear();
        }
    }

    private static bool IsIdentifier(List<string> payload) =>
        payload[^1].All(char.IsAsciiDigit) || (payload.Count > 1 && payload[^2].Length == 0);

    private static bool IsBlockKeyword(ReadOnlySpan<char> line) =>
        line is "NOTE" or "STYLE" or "REGION"
        || line.StartsWith("NOTE ", StringComparison.Ordinal)
        || line.StartsWith("WEBVTT", StringComparison.Ordinal);
}
