namespace QuoteSite.Backend.Cards;

/// <summary>Breaks text into as few lines as it needs, all about as long, the last never a lone word if that can be helped.</summary>
public static class BalancedLines
{
    // Costs, in squared fractions of a full line. A break after a comma or full stop reads better than a slightly evener line;
    // a line that ends in "the" reads worse; a lone word at the end is worse than any raggedness.
    private const double GoodBreak = -0.012;
    private const double WeakBreak = 0.02;
    private const double Widow = 10;

    private static readonly HashSet<string> WeakEnds = new(StringComparer.OrdinalIgnoreCase)
    {
        "a",
        "an",
        "the",
        "of",
        "to",
        "in",
        "and",
        "or",
        "i",
    };

    /// <summary>How many lines there must be at least.</summary>
    public static int Count(IReadOnlyList<TextPiece> pieces, double lineWidth, double space)
    {
        var lines = 1;
        var width = 0.0;
        foreach (var piece in pieces)
        {
            var wider = width + (width > 0 && piece.StartsWord ? space : 0) + piece.Width;
            if (width > 0 && wider > lineWidth)
            {
                lines++;
                width = piece.Width;
            }
            else
                width = wider;
        }

        return lines;
    }

    /// <param name="space">Width of a space; all widths in the same unit.</param>
    public static List<string> Break(IReadOnlyList<TextPiece> pieces, double lineWidth, double space)
    {
        if (pieces.Count == 0)
            return [];

        var lineCount = Count(pieces, lineWidth, space);
        var target = WidthOf(pieces, space) / lineCount;

        // best[n, end]: the least cost of setting pieces 0..end in n lines, and where the last of them begins.
        var best = new (double Cost, int Start)[lineCount + 1, pieces.Count + 1];
        for (var n = 0; n <= lineCount; n++)
        for (var end = 0; end <= pieces.Count; end++)
            best[n, end] = (n == 0 && end == 0 ? 0 : double.PositiveInfinity, 0);

        for (var n = 1; n <= lineCount; n++)
        for (var end = n; end <= pieces.Count; end++)
        {
            var width = 0.0;
            for (var start = end - 1; start >= n - 1; start--)
            {
                width += pieces[start].Width + (start < end - 1 && pieces[start + 1].StartsWord ? space : 0);
                if (width > lineWidth && start < end - 1)
                    break;

                var cost = best[n - 1, start].Cost + CostOf(pieces, start, end, (width - target) / lineWidth);
                if (cost < best[n, end].Cost)
                    best[n, end] = (cost, start);
            }
        }

        return Lines(pieces, best, lineCount);
    }

    private static double CostOf(IReadOnlyList<TextPiece> pieces, int start, int end, double slack)
    {
        var cost = slack * slack;
        if (end == pieces.Count)
            return end - start == 1 && end > 2 ? cost + Widow : cost;

        var last = pieces[end - 1].Text;
        if (last[^1] is '.' or '?' or '!' or ',' or ';' or ':' or '—')
            cost += GoodBreak;
        else if (WeakEnds.Contains(last))
            cost += WeakBreak;
        return cost;
    }

    private static List<string> Lines(IReadOnlyList<TextPiece> pieces, (double Cost, int Start)[,] best, int lineCount)
    {
        var lines = new List<string>(lineCount);
        var end = pieces.Count;
        for (var n = lineCount; n > 0; n--)
        {
            var start = best[n, end].Start;
            lines.Add(Join(pieces, start, end));
            end = start;
        }

        lines.Reverse();
        return lines;
    }

    private static string Join(IReadOnlyList<TextPiece> pieces, int start, int end)
    {
        var line = pieces[start].Text;
        for (var i = start + 1; i < end; i++)
            line += pieces[i].StartsWord ? " " + pieces[i].Text : pieces[i].Text;
        return line;
    }

    private static double WidthOf(IReadOnlyList<TextPiece> pieces, double space)
    {
        var width = 0.0;
        for (var i = 0; i < pieces.Count; i++)
            width += pieces[i].Width + (i > 0 && pieces[i].StartsWord ? space : 0);
        return width;
    }
}
