namespace QuoteSite.Backend.Catalog;

/// <summary>Different numbers out of 0 … n-1, every choice as likely as any other.</summary>
internal static class Sample
{
    /// <summary>Floyd's method (Bentley, "A sample of brilliance", CACM 1987): k draws for k numbers however large n is; then shuffled,
    /// because Floyd's set is uniform and its order is not.</summary>
    public static IReadOnlyList<int> Distinct(int n, int count, Random random)
    {
        count = Math.Min(count, n);
        var chosen = new HashSet<int>(count);
        var drawn = new List<int>(count);
        for (var limit = n - count; limit < n; limit++)
        {
            var number = random.Next(limit + 1);
            if (!chosen.Add(number))
                chosen.Add(number = limit);
            drawn.Add(number);
        }

        for (var i = drawn.Count - 1; i > 0; i--)
        {
            var j = random.Next(i + 1);
            (drawn[i], drawn[j]) = (drawn[j], drawn[i]);
        }

        return drawn;
    }
}
