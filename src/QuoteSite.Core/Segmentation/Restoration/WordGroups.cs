namespace QuoteSite.Core.Segmentation.Restoration;

/// <summary>The groups of words around a gap that the wide part of the caption model has a weight for.</summary>
internal static class WordGroups
{
    /// <summary>Positions relative to the word before the gap (0) and the word after it (1).</summary>
    private static readonly int[][] Patterns =
    [
        [0],
        [1],
        [-1, 0],
        [0, 1],
        [1, 2],
        [-1, 0, 1],
        [0, 1, 2],
        [-2, -1, 0],
        [1, 2, 3],
        [-1, 0, 1, 2],
    ];

    public static int Count => Patterns.Length;

    /// <summary>Fills <paramref name="rows"/> with the table rows of the gap after word <paramref name="at"/>.</summary>
    public static void Hash(ReadOnlySpan<WordHash> words, int at, uint tableMask, Span<int> rows)
    {
        for (var p = 0; p < Patterns.Length; p++)
        {
            var hash = unchecked((uint)p * 0x1234567u + 1u);
            foreach (var offset in Patterns[p])
            {
                var i = at + offset;
                hash = Mix(hash, i >= 0 && i < words.Length ? words[i].Form : 0);
            }

            rows[p] = (int)(hash & tableMask);
        }
    }

    /// <summary>Folds a word's hash into that of the words before it.</summary>
    public static uint Mix(uint hash, uint value)
    {
        var mixed = unchecked((hash ^ value) * 0x9E3779B1u + 0x7F4A7C15u);
        return mixed ^ (mixed >> 15);
    }
}
