using System.Buffers;

namespace QuoteSite.Core.Normalization;

/// <summary>
/// What inflected forms share: measuring, measured, measures → measur. After the S-stemmer of Harman (1991), with the
/// endings -ing and -ed; it prefers to keep two words apart over joining what does not belong together.
/// </summary>
public static class Stem
{
    private const int ShortestStem = 3;
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <param name="form">A word in the form of <see cref="WordForm"/>.</param>
    public static string Of(string form)
    {
        var stem = form.AsSpan();
        if (stem.EndsWith("'s", StringComparison.Ordinal))
            stem = stem[..^2];
        if (stem.EndsWith("ies", StringComparison.Ordinal) && stem.Length > 4)
            return string.Concat(stem[..^3], "y");
        if (
            stem.EndsWith("s", StringComparison.Ordinal)
            && stem.Length > ShortestStem
            && stem[^2] is not ('s' or 'u' or 'i')
        )
            stem = stem[..^1];
        if (stem.EndsWith("ing", StringComparison.Ordinal) && HasVowel(stem[..^3]))
            stem = Undouble(stem[..^3]);
        else if (stem.EndsWith("ed", StringComparison.Ordinal) && HasVowel(stem[..^2]))
            stem = Undouble(stem[..^2]);
        if (stem.EndsWith("e", StringComparison.Ordinal) && stem.Length > ShortestStem)
            stem = stem[..^1];
        return stem.Length == form.Length ? form : stem.ToString();
    }

    /// <summary>"thing" and "red" keep their endings: what would remain is no word.</summary>
    private static bool HasVowel(ReadOnlySpan<char> stem) => stem.Length >= ShortestStem && stem.ContainsAny(Vowels);

    /// <summary>"runn" → "run"; "fall" and "miss" stay.</summary>
    private static ReadOnlySpan<char> Undouble(ReadOnlySpan<char> stem) =>
        stem.Length > ShortestStem && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z') ? stem[..^1] : stem;
}
