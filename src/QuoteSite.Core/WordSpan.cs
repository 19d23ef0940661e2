namespace QuoteSite.Core;

/// <summary>Words <see cref="First"/> to <see cref="Last"/> of a transcript, counted from 0, both inclusive.</summary>
public readonly record struct WordSpan
{
    /// <exception cref="ArgumentOutOfRangeException">The last word lies before the first, or the first before zero.</exception>
    public WordSpan(int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        First = first;
        Last = last;
    }

    public int First { get; }
    public int Last { get; }
    public int Count => Last - First + 1;

    public bool Overlaps(WordSpan other) => First <= other.Last && other.First <= Last;
}
