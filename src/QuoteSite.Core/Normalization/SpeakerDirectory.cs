namespace QuoteSite.Core.Normalization;

/// <summary>Who a label stands for: a name or alias of the sidecar, its first name or initials where only one fits, else the label itself.</summary>
public sealed class SpeakerDirectory
{
    private readonly Dictionary<string, Speaker> _byLabel = new(StringComparer.OrdinalIgnoreCase);

    public SpeakerDirectory(IReadOnlyList<SpeakerProfile> profiles)
    {
        Known = [.. profiles.Select(p => new Speaker(p.Name, p.Role))];
        for (var i = 0; i < profiles.Count; i++)
        {
            _byLabel.TryAdd(profiles[i].Name, Known[i]);
            foreach (var alias in profiles[i].Aliases)
                _byLabel.TryAdd(alias, Known[i]);
        }

        AddWhereUnique(name => name.Split(' ')[0]);
        AddWhereUnique(Initials);
    }

    /// <summary>The speakers of the sidecar, in its order.</summary>
    public IReadOnlyList<Speaker> Known { get; }

    public Speaker Find(string label)
    {
        if (!_byLabel.TryGetValue(label, out var speaker))
            _byLabel[label] = speaker = new Speaker(label, SpeakerRole.Unknown);
        return speaker;
    }

    private void AddWhereUnique(Func<string, string> shorten)
    {
        foreach (
            var group in Known
                .GroupBy(s => shorten(s.Name), StringComparer.OrdinalIgnoreCase)
                .Where(g => g.Count() == 1)
        )
            _byLabel.TryAdd(group.Key, group.Single());
    }

    private static string Initials(string name) =>
        string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => part[0]));
}
