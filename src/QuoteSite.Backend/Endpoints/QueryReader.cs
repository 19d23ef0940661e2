using System.Globalization;
using Microsoft.AspNetCore.Http;
using QuoteSite.Backend.Catalog;
using QuoteSite.Core.Records;

namespace QuoteSite.Backend.Endpoints;

/// <summary>Reads the parameters of one request and collects everything that is wrong with them.</summary>
internal sealed class QueryReader(IQueryCollection query)
{
    private const int NearestShown = 5;

    /// <summary>A visitor may send anything; an answer repeats no more than this of it.</summary>
    private const int EchoedLength = 100;

    private readonly List<WrongParameter> wrong = [];

    /// <summary>In the order they were asked for.</summary>
    public IReadOnlyList<WrongParameter> Wrong => wrong;

    /// <summary>`theme=`, `speaker=`, `show=` and `episode=`, each a slug or words.</summary>
    public QuoteFilter Filter(QuoteCatalog catalog) =>
        new(Theme(catalog), SlugOf("speaker"), SlugOf("show"), SlugOf("episode"));

    /// <summary>Null where the parameter is absent or wrong.</summary>
    public int? Number(string name, int least, int most)
    {
        if (One(name) is not { } text)
            return null;
        if (
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= most
        )
            return number;
        Add(name, text, $"a whole number from {least} to {most}");
        return null;
    }

    /// <summary>"themes=x" would silently filter nothing. Names that resemble none are somebody else's: utm_source, code, _.</summary>
    public void ReportTypos(params IReadOnlyList<string> known)
    {
        foreach (var name in query.Keys.Except(known, StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal))
        {
            if (name.Length >= 4 && Nearest.Typo(name.ToLowerInvariant(), known) is { } meant)
                wrong.Add(
                    new WrongParameter(
                        Echo(name),
                        Echo(query[name].ToString()),
                        $"There is no parameter {Echo(name)}; is {meant} meant?",
                        $"the parameters are {string.Join(", ", known)}",
                        [meant]
                    )
                );
        }
    }

    public static WrongParameter UnknownTheme(string value, QuoteCatalog catalog)
    {
        var nearest = Nearest.To(Slug.From(value), catalog.Themes.Select(theme => theme.Slug), NearestShown);
        return new WrongParameter(
            "theme",
            Echo(value),
            $"There is no theme \"{Echo(value)}\"."
                + (nearest.Count > 0 ? $" The nearest are {string.Join(", ", nearest)}." : ""),
            $"the slug of a theme, or its name in words; /{Routes.Themes} lists them",
            nearest
        )
        {
            IsUnknownName = true,
        };
    }

    private string? Theme(QuoteCatalog catalog)
    {
        if (One("theme") is not { } text)
            return null;
        var slug = Slug.From(text);
        if (catalog.FindTheme(slug) is null)
            wrong.Add(UnknownTheme(text, catalog));
        return slug;
    }

    private string? SlugOf(string name) => One(name) is { } text ? Slug.From(text) : null;

    // "theme=" is what a form sends for a field that was left empty.
    private string? One(string name)
    {
        var values = query[name];
        if (values.Count > 1)
        {
            Add(name, values.ToString(), "one value; it was given several times");
            return null;
        }

        var text = values.ToString().Trim();
        return text.Length == 0 ? null : text;
    }

    private void Add(string name, string value, string takes) =>
        wrong.Add(new WrongParameter(name, Echo(value), $"{name} takes {takes}, not \"{Echo(value)}\".", takes, []));

    private static string Echo(string text) => text.Length <= EchoedLength ? text : text[..EchoedLength] + "…";
}
