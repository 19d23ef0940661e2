using System.Globalization;
using Azure.Data.Tables;
using QuoteSite.Core;
using QuoteSite.Core.Records;

namespace QuoteSite.Backend.Storage;

/// <summary>A stored episode ↔ a row of the episodes table: partition the show, row the episode.</summary>
internal static class EpisodeRow
{
    /// <summary>A producer reads the first ones; a file that gives thousands has one thing wrong.</summary>
    private const int MaxDiagnostics = 100;

    public static TableEntity From(StoredEpisode episode)
    {
        var record = episode.Record;
        var row = new TableEntity(TableKey.Of(record.Show), TableKey.Of(record.Episode))
        {
            ["Status"] = episode.Status.ToString(),
            ["Blob"] = episode.Source.Blob,
            ["BlobModified"] = episode.Source.LastModified,
            ["SourceVersion"] = episode.Source.Version,
            ["Format"] = record.Format,
            ["WordCount"] = record.WordCount,
            ["QuoteCount"] = episode.QuoteIds.Count,
        };
        Set(row, "Reason", episode.Reason);
        Set(row, "Published", record.Published?.ToString("O", CultureInfo.InvariantCulture));
        Set(row, "Url", record.Url);
        Set(row, "Media", record.Media);
        Set(row, "Language", record.Language);
        if (record.Duration is { } duration)
            row["DurationTicks"] = duration.Ticks;
        Set(row, "ShowTitle", record.ShowTitle);
        Set(row, "Title", record.Title);
        LongText.Write(row, "QuoteIds", string.Join(' ', episode.QuoteIds));
        var speakers = LongText.TakeWhatFits(record.Speakers);
        var themes = LongText.TakeWhatFits(record.Themes);
        LongText.Write(row, "Speakers", RecordJson.Write(speakers));
        LongText.Write(row, "Themes", RecordJson.Write(themes));
        var lost = Lost("speakers", record.Speakers.Count - speakers.Count)
            .Concat(Lost("themes", record.Themes.Count - themes.Count));
        LongText.Write(
            row,
            "Diagnostics",
            RecordJson.Write(LongText.TakeWhatFits([.. lost, .. Shorten(record.Diagnostics)]))
        );
        return row;
    }

    public static StoredEpisode Read(TableEntity row) =>
        new()
        {
            Record = new EpisodeRecord
            {
                Show = row.PartitionKey,
                Episode = row.RowKey,
                ShowTitle = row.GetString("ShowTitle"),
                Title = row.GetString("Title"),
                Format = row.GetString("Format"),
                WordCount = row.GetInt32("WordCount") ?? 0,
                Published = row.GetString("Published") is { } date
                    ? DateOnly.ParseExact(date, "O", CultureInfo.InvariantCulture)
                    : null,
                Url = row.GetString("Url"),
                Media = row.GetString("Media"),
                Language = row.GetString("Language"),
                Duration = row.GetInt64("DurationTicks") is { } ticks ? TimeSpan.FromTicks(ticks) : null,
                Speakers = RecordJson.Read<List<EpisodeSpeakerRecord>>(LongText.Read(row, "Speakers")),
                Themes = RecordJson.Read<List<ThemeRecord>>(LongText.Read(row, "Themes")),
                Diagnostics = RecordJson.Read<List<Diagnostic>>(LongText.Read(row, "Diagnostics")),
            },
            QuoteIds = LongText.Read(row, "QuoteIds").Split(' ', StringSplitOptions.RemoveEmptyEntries),
            Status = Enum.Parse<EpisodeStatus>(row.GetString("Status")),
            Reason = row.GetString("Reason"),
            Source = new EpisodeSource(
                row.GetString("Blob"),
                row.GetDateTimeOffset("BlobModified") ?? default,
                row.GetString("SourceVersion")
            ),
            ETag = row.ETag,
        };

    private static IEnumerable<Diagnostic> Lost(string what, int count) =>
        count == 0 ? [] : [Diagnostic.Warning($"{count} {what} are too many to keep and are left out.")];

    // What a person wrote into one field is never meant to be longer than a property; a mistake must not cost the episode.
    private static void Set(TableEntity row, string name, string? value)
    {
        const int longest = 4000;
        if (value is not null)
            row[name] = value.Length <= longest ? value : Cut(value, longest) + "…";
    }

    private static string Cut(string text, int length) =>
        text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    private static List<Diagnostic> Shorten(IReadOnlyList<Diagnostic> diagnostics)
    {
        const int longest = 1000;
        var kept = diagnostics
            .Take(MaxDiagnostics)
            .Select(d => d.Message.Length <= longest ? d : d with { Message = Cut(d.Message, longest) + "…" })
            .ToList();
        if (diagnostics.Count > MaxDiagnostics)
            kept.Add(Diagnostic.Note($"{diagnostics.Count - MaxDiagnostics} more are not kept."));
        return kept;
    }
}
