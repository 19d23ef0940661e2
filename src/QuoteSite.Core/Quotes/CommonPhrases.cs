using QuoteSite.Core.Segmentation.Restoration;

namespace QuoteSite.Core.Quotes;

/// <summary>
/// Groups of two to five words that are said in many shows ("ton of fun", "community college"), as a set of bits over a hash
/// of their stems; made by QuoteSite.Training from 2,115 episodes. One phrase in thirty is taken for common by chance, none
/// that is common for rare.
/// </summary>
internal static class CommonPhrases
{
    private static readonly Lazy<byte[]> Bits = new(Load);

    /// <param name="stems">As <see cref="Normalization.Stem"/> makes them.</param>
    public static bool Contains(ReadOnlySpan<string> stems)
    {
        var hash = WordHash.Fnv(stems[0]);
        foreach (var stem in stems[1..])
            hash = WordGroups.Mix(hash, WordHash.Fnv(stem));
        var bits = Bits.Value;
        var row = hash & (uint)(bits.Length * 8 - 1);
        return (bits[row >> 3] >> (int)(row & 7) & 1) == 1;
    }

    private static byte[] Load()
    {
        using var resource =
            typeof(CommonPhrases).Assembly.GetManifestResourceStream("common-phrases.bits")
            ?? throw new InvalidOperationException("QuoteSite.Core was built without common-phrases.bits.");
        var bits = new byte[resource.Length];
        resource.ReadExactly(bits);
        return bits;
    }
}
