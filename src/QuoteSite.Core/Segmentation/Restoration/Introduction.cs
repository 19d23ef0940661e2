using QuoteSite.Core.Normalization;

namespace QuoteSite.Core.Segmentation.Restoration;

/// <summary>Who is introduced when the sidecar names nobody: "none other than Logan Kilpatrick", "my guest today is Ada Holm".</summary>
internal static class Introduction
{
    /// <summary>Words from the beginning in which guests are introduced.</summary>
    private const int Reach = 800;

    private const int LongestName = 3;

    private static readonly string[][] Announcements =
    [
        ["none", "other", "than"],
        ["my", "guest", "is"],
        ["my", "guest", "today", "is"],
        ["our", "guest", "is"],
        ["our", "guest", "today", "is"],
        ["today's", "guest", "is"],
        ["guest", "today", "is"],
        ["joined", "by"],
        ["joined", "today", "by"],
        ["i'm", "talking", "to"],
        ["i'm", "talking", "with"],
        ["i'm", "speaking", "with"],
        ["sitting", "down", "with"],
        ["interview", "with"],
        ["conversation", "with"],
    ];

    /// <summary>The one guest who is announced by first and last name; nobody where none is, or more than one.</summary>
    public static IReadOnlyList<Speaker> FindGuest(IReadOnlyList<Word> words, IReadOnlyList<string?> written)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var at = 0; at < Math.Min(Reach, words.Count); at++)
        {
            foreach (var announcement in Announcements)
            {
                if (!StandsAt(words, at, announcement))
                    continue;
                var end = ReadName(words, written, at + announcement.Length, out var name);
                if (name.Length == 0)
                    continue;
                names.Add(name);
                // "joined by Ada Holm and Tom Reyes": two guests cannot be told apart.
                if (end + 1 < words.Count && words[end].Form == "and" && IsCapital(words, written, end + 1))
                    return [];
            }
        }

        return names.Count == 1 ? [new Speaker(names.First(), SpeakerRole.Guest)] : [];
    }

    private static bool StandsAt(IReadOnlyList<Word> words, int at, string[] forms)
    {
        for (var i = 0; i < forms.Length; i++)
        {
            if (at + i >= words.Count || words[at + i].Form != forms[i])
                return false;
        }

        return true;
    }

    /// <summary>Two or three words with capitals; answers where the name ends.</summary>
    private static int ReadName(IReadOnlyList<Word> words, IReadOnlyList<string?> written, int at, out string name)
    {
        var parts = new List<string>();
        while (parts.Count < LongestName && IsCapital(words, written, at + parts.Count))
        {
            var text = written[at + parts.Count] ?? words[at + parts.Count].Text;
            parts.Add(text.TrimEnd('.', ',', ';', ':', '!', '?'));
            if (parts[^1].Length < text.Length)
                break;
        }

        name = parts.Count > 1 ? string.Join(' ', parts) : "";
        return at + parts.Count;
    }

    private static bool IsCapital(IReadOnlyList<Word> words, IReadOnlyList<string?> written, int at) =>
        at < words.Count && char.IsUpper((written[at] ?? words[at].Text)[0]) && words[at].Form.Length > 1;
}
