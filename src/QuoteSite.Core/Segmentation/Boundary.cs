namespace QuoteSite.Core.Segmentation;

public enum BoundaryMark
{
    None,
    Comma,
    Period,
    Question,
}

/// <summary>The decision after a word: what a writer would put there.</summary>
/// <param name="SentenceEnd">Probability in [0,1] that a sentence ends here; 0 or 1 where the file itself has punctuation.</param>
/// <param name="ClauseEnd">Probability in [0,1] that at least a clause ends here (any mark at all); never below <paramref name="SentenceEnd"/>.</param>
/// <param name="TurnEnd">Probability in [0,1] that another person speaks next.</param>
public readonly record struct Boundary(BoundaryMark Mark, float SentenceEnd, float ClauseEnd, float TurnEnd)
{
    public bool EndsSentence => Mark is BoundaryMark.Period or BoundaryMark.Question;
}
