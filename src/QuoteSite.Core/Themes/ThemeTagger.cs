using QuoteSite.Core.Normalization;
using QuoteSite.Core.Quotes;

namespace QuoteSite.Core.Themes;

/// <summary>Quotes → themes: the ideas of the taxonomy, and the phrases the episode itself keeps coming back to.</summary>
public static class ThemeTagger
{
    /// <summary>Single words needed for an idea; one phrase of several words is enough.</summary>
    private const int WordsNeeded = 2;

    public static IReadOnlyList<Theme> Tag(
        IReadOnlyList<Quote> quotes,
        IReadOnlyList<RecurringPhrase> phrases,
        PipelineOptions options
    )
    {
        var themes = new List<Theme>();
        foreach (var phrase in phrases)
        {
            // Under its own words first: an inflected use is shown only where nothing says the phrase itself.
            var uses = quotes.Where(q => phrase.Uses.Any(q.Candidate.Span.Overlaps)).ToList();
            var exact = uses.Where(q => Says(q, phrase.Text)).ToList();
            var tags = (exact.Count > 0 ? exact : uses).Select(q => new ThemeTag(q, phrase.Text)).ToList();
            if (tags.Count > 0)
                themes.Add(new Theme(phrase.Text, Definition: "", IsSignature: true, tags));
        }

        var stems = quotes
            .Select(q => $" {string.Join(' ', q.Candidate.Shown.Select(w => Stem.Of(w.Form)))} ")
            .ToList();
        foreach (var definition in options.Taxonomy)
        {
            var tags = new List<ThemeTag>();
            for (var q = 0; q < quotes.Count; q++)
            {
                if (Why(definition, stems[q]) is { Length: > 0 } why)
                    tags.Add(new ThemeTag(quotes[q], why));
            }

            if (tags.Count > 0)
                themes.Add(new Theme(definition.Name, definition.Definition, IsSignature: false, tags));
        }

        return themes;
    }

    private static bool Says(Quote quote, string phrase) =>
        $" {string.Join(' ', quote.Candidate.Shown.Select(w => w.Form))} ".Contains(
            $" {phrase} ",
            StringComparison.Ordinal
        );

    /// <summary>The words found, "try, again"; empty where the idea is not spoken of.</summary>
    private static string Why(ThemeDefinition definition, string stems)
    {
        var found = definition
            .Words.Where(word =>
                stems.Contains($" {string.Join(' ', word.Split(' ').Select(Stem.Of))} ", StringComparison.Ordinal)
            )
            .ToList();
        return found.Count >= WordsNeeded || found.Any(word => word.Contains(' ', StringComparison.Ordinal))
            ? string.Join(", ", found)
            : "";
    }
}
