namespace QuoteSite.Core.Segmentation.Restoration;

/// <summary>What the caption model says of one word and of the gap after it. All but the last are probabilities in [0,1].</summary>
/// <param name="Comma">A mark inside a sentence stands in the gap.</param>
/// <param name="Period">A statement ends here.</param>
/// <param name="Question">A question ends here.</param>
/// <param name="TurnEnd">Another person speaks next.</param>
/// <param name="Capital">The word is written with a capital wherever it stands: a name.</param>
/// <param name="AllCapitals">The word is written in capitals: an acronym.</param>
/// <param name="GuestLogit">Log-odds that the one who speaks is the guest rather than the host.</param>
public readonly record struct WordPrediction(
    float Comma,
    float Period,
    float Question,
    float TurnEnd,
    float Capital,
    float AllCapitals,
    float GuestLogit
)
{
    public float SentenceEnd => Period + Question;
    public float ClauseEnd => Period + Question + Comma;
}
