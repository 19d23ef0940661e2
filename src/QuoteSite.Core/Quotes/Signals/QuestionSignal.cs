namespace QuoteSite.Core.Quotes.Signals;

/// <summary>Full where the last sentence asks: an interview's questions are seldom its quotes.</summary>
public sealed class QuestionSignal : ISignal
{
    public string Name => "asks";

    public double Measure(QuoteCandidate candidate, SignalContext context) =>
        candidate.Sentences[^1].IsQuestion ? 1 : 0;
}
