namespace QuoteSite.Backend;

/// <summary>"Did you mean": known names by how close they are to one that is not known.</summary>
internal static class Nearest
{
    /// <summary>The closest names first; those that share nothing with <paramref name="name"/> last.</summary>
    public static IReadOnlyList<string> To(string name, IEnumerable<string> known, int count) =>
        [
            .. known
                .Select(candidate => (candidate, Distance: Distance(name, candidate)))
                .OrderBy(pair => pair.Distance)
                .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
                .Take(count)
                .Select(pair => pair.candidate),
        ];

    /// <summary>The one name that <paramref name="name"/> is likely a slip of the fingers for, or null.</summary>
    public static string? Typo(string name, IEnumerable<string> known) =>
        known
            .Select(candidate => (candidate, Edits: Edits(name, candidate)))
            .Where(pair => pair.Edits <= Math.Min(2, Math.Min(name.Length, pair.candidate.Length) / 2))
            .OrderBy(pair => pair.Edits)
            .Select(pair => pair.candidate)
            .FirstOrDefault();

    // "measuring-hundreds" is 8 edits from "measure-in-hundreds" and shares a word with it, which counts for more than letters.
    private static double Distance(string name, string candidate)
    {
        var words = name.Split('-');
        var shared = candidate.Split('-').Count(word => words.Contains(word, StringComparer.Ordinal));
        return (Edits(name, candidate) / (double)Math.Max(1, Math.Max(name.Length, candidate.Length))) - shared;
    }

    /// <summary>Levenshtein's distance over the first 64 characters of each: names are not longer, and a visitor may send anything.</summary>
    private static int Edits(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        const int longest = 64;
        a = a[..Math.Min(a.Length, longest)];
        b = b[..Math.Min(b.Length, longest)];
        Span<int> row = stackalloc int[longest + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[b.Length];
    }
}
