using Azure.Data.Tables;
using QuoteSite.Core;
using QuoteSite.Core.Records;

namespace QuoteSite.Backend.Storage;

/// <summary>A quote record ↔ a row of the quotes table: partition `show:episode`, row the quote's id.</summary>
internal static class QuoteRow
{
    public static bool Fits(QuoteRecord quote) =>
        LongText.Fits(quote.Text)
        && LongText.Fits(quote.Verbatim)
        && LongText.Fits(RecordJson.Write(quote.LeftOut))
        && LongText.Fits(RecordJson.Write(quote.Themes))
        && LongText.Fits(RecordJson.Write(quote.Speaker))
        && SizeOf(From(quote)) < EntitySize;

    /// <summary>1 MiB is the service's limit; some of it is names and overhead.</summary>
    private const int EntitySize = 900 * 1024;

    public static TableEntity From(QuoteRecord quote)
    {
        var row = new TableEntity(TableKey.Of(quote.Show, quote.Episode), TableKey.Of(quote.Id))
        {
            ["Show"] = quote.Show,
            ["Episode"] = quote.Episode,
            ["FirstWord"] = quote.Words.First,
            ["LastWord"] = quote.Words.Last,
            ["Score"] = quote.Score,
        };
        LongText.Write(row, "Text", quote.Text);
        LongText.Write(row, "Verbatim", quote.Verbatim);
        LongText.Write(row, "LeftOut", RecordJson.Write(quote.LeftOut));
        LongText.Write(row, "Themes", RecordJson.Write(quote.Themes));
        if (quote.Speaker is { } speaker)
            LongText.Write(row, "Speaker", RecordJson.Write(speaker));
        if (quote.Time is { } time)
        {
            row["StartTicks"] = time.Start.Ticks;
            row["EndTicks"] = time.End.Ticks;
        }

        return row;
    }

    public static QuoteRecord Read(TableEntity row) =>
        new()
        {
            Id = row.RowKey,
            Show = row.GetString("Show"),
            Episode = row.GetString("Episode"),
            Text = LongText.Read(row, "Text"),
            Verbatim = LongText.Read(row, "Verbatim"),
            Words = new WordSpan(row.GetInt32("FirstWord") ?? 0, row.GetInt32("LastWord") ?? 0),
            LeftOut = RecordJson.Read<List<int>>(LongText.Read(row, "LeftOut")),
            Themes = RecordJson.Read<List<ThemeTagRecord>>(LongText.Read(row, "Themes")),
            Speaker = row.ContainsKey("Speaker") ? RecordJson.Read<SpeakerRecord>(LongText.Read(row, "Speaker")) : null,
            Time =
                row.GetInt64("StartTicks") is { } start && row.GetInt64("EndTicks") is { } end
                    ? new TimeRange(TimeSpan.FromTicks(start), TimeSpan.FromTicks(end))
                    : null,
            Score = row.GetDouble("Score") ?? 0,
        };

    /// <summary>Upper bound of what the row weighs, in bytes: UTF-16 in the table, up to 3 bytes a character plus escapes on the wire.</summary>
    public static int SizeOf(TableEntity row) =>
        row.Sum(property => 64 + (2 * property.Key.Length) + (property.Value is string text ? 2 * text.Length : 16));
}
