using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using QuoteSite.Core;

namespace QuoteSite.Backend.Storage;

/// <summary>How records stand in rows and snapshots. What the API prints is decided elsewhere, so that one can change without the other.</summary>
internal static class RecordJson
{
    public static JsonSerializerOptions Options { get; } =
        new(JsonSerializerDefaults.Web)
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Converters =
            {
                new JsonStringEnumConverter(JsonNamingPolicy.CamelCase),
                new WordSpanConverter(),
                new TimeRangeConverter(),
            },
        };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("null where a record belongs");

    /// <summary>Words 3 to 17 ↔ [3, 17].</summary>
    private sealed class WordSpanConverter : JsonConverter<WordSpan>
    {
        public override WordSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<int[]>(ref reader, options) is [var first, var last]
                ? new WordSpan(first, last)
                : throw new JsonException("a span of words is [first, last]");

        public override void Write(Utf8JsonWriter writer, WordSpan value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(value.First);
            writer.WriteNumberValue(value.Last);
            writer.WriteEndArray();
        }
    }

    /// <summary>↔ ["00:12:03.1200000", "00:12:09"].</summary>
    private sealed class TimeRangeConverter : JsonConverter<TimeRange>
    {
        public override TimeRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<string[]>(ref reader, options) is [var start, var end]
                ? new TimeRange(
                    TimeSpan.Parse(start, CultureInfo.InvariantCulture),
                    TimeSpan.Parse(end, CultureInfo.InvariantCulture)
                )
                : throw new JsonException("a range of time is [start, end]");

        public override void Write(Utf8JsonWriter writer, TimeRange value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(value.Start.ToString("c", CultureInfo.InvariantCulture));
            writer.WriteStringValue(value.End.ToString("c", CultureInfo.InvariantCulture));
            writer.WriteEndArray();
        }
    }
}
