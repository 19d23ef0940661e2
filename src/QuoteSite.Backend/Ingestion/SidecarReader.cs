using System.Globalization;
using System.Text.RegularExpressions;
using QuoteSite.Core;

namespace QuoteSite.Backend.Ingestion;

/// <summary>`{show}/{episode}.yaml` → what is known of an episode. Every field is optional; a broken one costs only itself.</summary>
public static partial class SidecarReader
{
    /// <summary>Many times what a long cast and glossary take.</summary>
    public const int MaxSize = 256 * 1024;

    private static readonly string[] Fields =
    [
        "title",
        "show",
        "published",
        "url",
        "media",
        "language",
        "offset",
        "speakers",
        "glossary",
        "themes",
        "quotes",
    ];

    private static readonly string[] SpeakerFields = ["name", "role", "aliases"];

    /// <param name="show">Slug of the show, from the blob's name; `show:` in the sidecar is its title.</param>
    public static (EpisodeDetails Details, IReadOnlyList<Diagnostic> Diagnostics) Read(
        string yaml,
        string show,
        string episode
    )
    {
        var (fields, fault) = SidecarYaml.Read(yaml);
        var problems = new Problems();
        var details = new EpisodeDetails { Show = show, Episode = episode };
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, value) in fields)
        {
            if (!seen.Add(key.Text))
                problems.Add(key.Line, key.Text, "it stands here a second time; the first one counts");
            else
                details = Apply(details, key, value, problems);
        }

        if (fault is not null)
            problems.All.Add(
                Diagnostic.Warning($"Sidecar: {fault.Message} What stands before it is used.", fault.Line)
            );
        return (details, problems.All);
    }

    private static EpisodeDetails Apply(
        EpisodeDetails details,
        SidecarNode.Scalar key,
        SidecarNode value,
        Problems problems
    )
    {
        // "title:" with nothing behind it is a form not yet filled in.
        if (value is SidecarNode.Scalar { Text: "" })
            return Fields.Contains(key.Text, StringComparer.Ordinal) ? details : Unknown(details, key, problems);
        return key.Text switch
        {
            "title" => details with { Title = Text(key, value, problems) },
            "show" => details with { ShowTitle = Text(key, value, problems) },
            "published" => details with { Published = Date(key, value, problems) },
            "url" => details with { Url = Address(key, value, problems) },
            "media" => details with { Media = Address(key, value, problems) },
            "language" => details with { Language = Language(key, value, problems) },
            "offset" => details with { Offset = Offset(key, value, problems) },
            "speakers" => details with { Speakers = Speakers(key, value, problems) },
            "glossary" => details with { Glossary = Glossary(key, value, problems) },
            "themes" => details with { Themes = Texts(key.Text, value, problems) },
            "quotes" => NotYetRead(details, key, problems),
            _ => Unknown(details, key, problems),
        };
    }

    private static EpisodeDetails NotYetRead(EpisodeDetails details, SidecarNode.Scalar key, Problems problems)
    {
        problems.All.Add(Diagnostic.Note("Sidecar, quotes: known, and not used yet.", key.Line));
        return details;
    }

    private static EpisodeDetails Unknown(EpisodeDetails details, SidecarNode.Scalar key, Problems problems)
    {
        problems.Add(key.Line, key.Text, $"there is no such field{Suggest(key.Text, Fields)}");
        return details;
    }

    private static string Suggest(string name, string[] known) =>
        Nearest.Typo(name.ToLowerInvariant(), known) is { } meant
            ? $"; \"{meant}\" is meant?"
            : $"; known are {string.Join(", ", known)}";

    private static string? Text(SidecarNode.Scalar key, SidecarNode value, Problems problems)
    {
        if (value is SidecarNode.Scalar scalar)
            return scalar.Text.Trim();
        problems.Add(value.Line, key.Text, "expected plain text");
        return null;
    }

    private static DateOnly? Date(SidecarNode.Scalar key, SidecarNode value, Problems problems)
    {
        // A time behind the date ("2026-03-01T09:00:00Z") is fine; the day is what is kept.
        if (
            Text(key, value, problems) is { } text
            && DateOnly.TryParseExact(
                text.Length > 10 && text[10] is 'T' or ' ' ? text[..10] : text,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var date
            )
        )
            return date;
        if (value is SidecarNode.Scalar wrong)
            problems.Add(value.Line, key.Text, $"\"{wrong.Text}\" is no date; write it as 2026-03-01");
        return null;
    }

    // "javascript:…" must never become a link on the site.
    private static string? Address(SidecarNode.Scalar key, SidecarNode value, Problems problems)
    {
        if (Text(key, value, problems) is not { } text)
            return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
            return uri.AbsoluteUri;
        problems.Add(value.Line, key.Text, $"\"{text}\" is no address that starts with https:// or http://");
        return null;
    }

    private static string? Language(SidecarNode.Scalar key, SidecarNode value, Problems problems)
    {
        if (Text(key, value, problems) is not { } text)
            return null;
        if (LanguageTag().IsMatch(text))
            return text;
        problems.Add(value.Line, key.Text, $"\"{text}\" is no language tag such as en or pt-BR");
        return null;
    }

    private static TimeSpan Offset(SidecarNode.Scalar key, SidecarNode value, Problems problems)
    {
        if (Text(key, value, problems) is not { } text)
            return TimeSpan.Zero;
        if (TryOffset(text, out var offset))
            return offset;
        problems.Add(value.Line, key.Text, $"\"{text}\" is no time; write seconds (12.5) or 00:01:30");
        return TimeSpan.Zero;
    }

    // "90", "12.5", "-3", "1:30", "00:01:30.250"
    private static bool TryOffset(string text, out TimeSpan offset)
    {
        offset = default;
        if (OffsetShape().Match(text) is not { Success: true } match)
            return false;
        var seconds =
            (3600 * Number("h"))
            + (60 * Number("m"))
            + double.Parse(match.Groups["s"].Value, CultureInfo.InvariantCulture);
        offset = TimeSpan.FromSeconds(match.Groups["sign"].Length > 0 ? -seconds : seconds);
        return true;

        double Number(string group) =>
            match.Groups[group].Success ? double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;
    }

    private static List<SpeakerProfile> Speakers(SidecarNode.Scalar key, SidecarNode value, Problems problems)
    {
        if (value is not SidecarNode.Sequence list)
        {
            problems.Add(value.Line, key.Text, "expected a list: \"- name: …\"");
            return [];
        }

        return [.. list.Items.Select(item => Speaker(item, problems)).OfType<SpeakerProfile>()];
    }

    private static SpeakerProfile? Speaker(SidecarNode item, Problems problems)
    {
        if (item is SidecarNode.Scalar { Text.Length: > 0 } nameOnly)
            return new SpeakerProfile(nameOnly.Text.Trim(), SpeakerRole.Unknown, []);
        if (item is not SidecarNode.Mapping fields)
        {
            problems.Add(item.Line, "speakers", "expected \"- name: …\"");
            return null;
        }

        var (name, role, aliases) = ((string?)null, SpeakerRole.Unknown, (IReadOnlyList<string>)[]);
        foreach (var (key, value) in fields.Pairs)
        {
            switch (key.Text)
            {
                case "name":
                    name = Text(key, value, problems);
                    break;
                case "role":
                    role = Role(key, value, problems);
                    break;
                case "aliases":
                    aliases = Texts("speakers.aliases", value, problems);
                    break;
                default:
                    problems.Add(
                        key.Line,
                        $"speakers.{key.Text}",
                        $"there is no such field{Suggest(key.Text, SpeakerFields)}"
                    );
                    break;
            }
        }

        if (!string.IsNullOrEmpty(name))
            return new SpeakerProfile(name, role, aliases);
        problems.Add(item.Line, "speakers.name", "it is missing; this speaker is left out");
        return null;
    }

    private static SpeakerRole Role(SidecarNode.Scalar key, SidecarNode value, Problems problems)
    {
        switch (Text(key, value, problems)?.ToLowerInvariant())
        {
            case "host":
                return SpeakerRole.Host;
            case "guest":
                return SpeakerRole.Guest;
            case null or "":
                return SpeakerRole.Unknown;
            case var other:
                problems.Add(value.Line, "speakers.role", $"\"{other}\" is neither host nor guest");
                return SpeakerRole.Unknown;
        }
    }

    private static Dictionary<string, string> Glossary(SidecarNode.Scalar key, SidecarNode value, Problems problems)
    {
        var glossary = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (value is not SidecarNode.Mapping pairs)
        {
            problems.Add(value.Line, key.Text, "expected pairs \"heard: written\"");
            return glossary;
        }

        foreach (var (heard, written) in pairs.Pairs)
        {
            if (heard.Text.Trim().Length == 0 || written is not SidecarNode.Scalar { Text.Length: > 0 } text)
                problems.Add(heard.Line, $"glossary.{heard.Text}", "expected the spelling as plain text");
            else if (!glossary.TryAdd(heard.Text.Trim(), text.Text.Trim()))
                problems.Add(
                    heard.Line,
                    $"glossary.{heard.Text}",
                    "it stands here a second time; the first one counts"
                );
        }

        return glossary;
    }

    /// <summary>A list of texts, or a single one.</summary>
    private static IReadOnlyList<string> Texts(string field, SidecarNode value, Problems problems)
    {
        if (value is SidecarNode.Scalar single)
            return single.Text.Trim().Length == 0 ? [] : [single.Text.Trim()];
        if (value is not SidecarNode.Sequence list)
        {
            problems.Add(value.Line, field, "expected a list");
            return [];
        }

        foreach (var odd in list.Items.Where(item => item is not SidecarNode.Scalar { Text.Length: > 0 }))
            problems.Add(odd.Line, field, "expected plain text");
        return
        [
            .. list.Items.OfType<SidecarNode.Scalar>().Select(item => item.Text.Trim()).Where(text => text.Length > 0),
        ];
    }

    [GeneratedRegex(
        @"^(?<sign>-)?(?:(?:(?<h>\d{1,3}):)?(?<m>\d{1,3}):)?(?<s>\d{1,6}(?:\.\d{1,7})?)\s*s?$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex OffsetShape();

    [GeneratedRegex(
        "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex LanguageTag();

    private sealed class Problems
    {
        public List<Diagnostic> All { get; } = [];

        public void Add(int line, string field, string message) =>
            All.Add(Diagnostic.Warning($"Sidecar, {field}: {message}.", line));
    }
}
