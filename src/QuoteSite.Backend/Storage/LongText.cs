using System.Text;
using Azure.Data.Tables;

namespace QuoteSite.Backend.Storage;

/// <summary>Text longer than a property holds, over several: Text, Text2, Text3 …</summary>
internal static class LongText
{
    /// <summary>A string property holds 64 KiB of UTF-16.</summary>
    public const int PieceLength = 32 * 1024;

    /// <summary>192 Ki characters, 384 KiB: two of them and the rest of a row stay below the 1 MiB of an entity.</summary>
    public const int MaxPieces = 6;

    public static bool Fits(string text) => Split(text).Count <= MaxPieces;

    /// <summary>The first items of a list whose JSON stays within two pieces: three such lists and a long text share an entity.</summary>
    public static IReadOnlyList<T> TakeWhatFits<T>(IReadOnlyList<T> items)
    {
        while (items.Count > 0 && RecordJson.Write(items).Length > 2 * PieceLength)
            items = [.. items.Take(items.Count / 2)];
        return items;
    }

    /// <exception cref="ArgumentException">The text does not fit; ask <see cref="Fits"/> first.</exception>
    public static void Write(TableEntity row, string name, string text)
    {
        var pieces = Split(text);
        if (pieces.Count > MaxPieces)
            throw new ArgumentException($"{text.Length} characters are too many for property {name}.", nameof(text));
        for (var i = 0; i < pieces.Count; i++)
            row[PropertyOf(name, i)] = pieces[i];
    }

    public static string Read(TableEntity row, string name)
    {
        var first = row.GetString(name) ?? "";
        if (!row.ContainsKey(PropertyOf(name, 1)))
            return first;
        var text = new StringBuilder(first);
        for (var i = 1; row.TryGetValue(PropertyOf(name, i), out var piece); i++)
            text.Append((string)piece);
        return text.ToString();
    }

    private static string PropertyOf(string name, int piece) => piece == 0 ? name : $"{name}{piece + 1}";

    private static List<string> Split(string text)
    {
        var pieces = new List<string>(1);
        var start = 0;
        while (text.Length - start > PieceLength)
        {
            // Half of a surrogate pair does not survive UTF-8: "…😀…" must not be cut in its middle.
            var length = char.IsHighSurrogate(text[start + PieceLength - 1]) ? PieceLength - 1 : PieceLength;
            pieces.Add(text.Substring(start, length));
            start += length;
        }

        pieces.Add(text[start..]);
        return pieces;
    }
}
