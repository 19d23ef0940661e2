namespace QuoteSite.Backend.Catalog;

/// <summary>For each slug the quotes under it, as rising numbers: what a search engine calls posting lists.</summary>
internal sealed class PostingLists
{
    private readonly Dictionary<string, List<int>> lists = new(StringComparer.Ordinal);

    /// <summary>Numbers must come in rising order; one that is already the last of its list is not repeated.</summary>
    public void Add(string slug, int number)
    {
        if (!lists.TryGetValue(slug, out var list))
            lists[slug] = list = [];
        if (list.Count == 0 || list[^1] != number)
            list.Add(number);
    }

    public IEnumerable<string> Slugs => lists.Keys;

    public IReadOnlyList<int> this[string slug] => lists.TryGetValue(slug, out var list) ? list : [];

    /// <summary>Numbers that are in every list, rising. Walks the shortest and looks each up in the others by halves.</summary>
    public static IReadOnlyList<int> Intersect(IReadOnlyCollection<IReadOnlyList<int>> all)
    {
        if (all.Count == 1)
            return all.First();
        var byLength = all.OrderBy(list => list.Count).ToList();
        return [.. byLength[0].Where(number => byLength.Skip(1).All(list => Contains(list, number)))];
    }

    private static bool Contains(IReadOnlyList<int> list, int number)
    {
        var (low, high) = (0, list.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (list[middle] == number)
                return true;
            if (list[middle] < number)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return false;
    }
}
