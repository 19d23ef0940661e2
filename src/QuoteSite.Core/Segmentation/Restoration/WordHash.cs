namespace QuoteSite.Core.Segmentation.Restoration;

/// <summary>
/// A word as the caption model knows it: the 32-bit FNV-1a hash of its form and of its last three letters, digits all
/// alike ("2019" and "1984" are both "0000"). No vocabulary has to be shipped, and no word is unknown.
/// </summary>
internal readonly record struct WordHash(uint Form, uint Ending)
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;
    private const int EndingLength = 3;

    public static WordHash Of(string form)
    {
        Span<char> shape = form.Length <= 64 ? stackalloc char[form.Length] : new char[form.Length];
        for (var i = 0; i < form.Length; i++)
            shape[i] = char.IsDigit(form[i]) ? '0' : form[i];
        var ending = shape[Math.Max(0, shape.Length - EndingLength)..];
        return new WordHash(Fnv(shape), Fnv(Mix(Offset, (byte)'~'), ending));
    }

    /// <summary>FNV-1a over the UTF-8 of a text.</summary>
    public static uint Fnv(ReadOnlySpan<char> text) => Fnv(Offset, text);

    private static uint Fnv(uint hash, ReadOnlySpan<char> text)
    {
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            var length = rune.EncodeToUtf8(utf8);
            for (var i = 0; i < length; i++)
                hash = Mix(hash, utf8[i]);
        }

        return hash;
    }

    private static uint Mix(uint hash, byte value) => (hash ^ value) * Prime;
}
