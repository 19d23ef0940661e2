namespace QuoteSite.Core.Records;

/// <summary>Who said it. Confidence is in [0,1]; 1 where the transcript itself names the speaker.</summary>
public sealed record SpeakerRecord(string Name, SpeakerRole Role, double Confidence);

/// <summary>A theme a quote stands under, and the words that put it there.</summary>
public sealed record ThemeTagRecord(string Slug, string Why);

/// <summary>One quote as it is kept and served.</summary>
public sealed record QuoteRecord
{
    /// <summary>Made from show, episode and the quote's words, so that the same words keep the same address.</summary>
    public required string Id { get; init; }

    public required string Show { get; init; }
    public required string Episode { get; init; }

    /// <summary>What is shown: the words with fillers and stutters left out, cased and punctuated.</summary>
    public required string Text { get; init; }

    /// <summary>The words exactly as transcribed.</summary>
    public required string Verbatim { get; init; }

    /// <summary>Null: not sure enough to put a name under it.</summary>
    public SpeakerRecord? Speaker { get; init; }

    public required WordSpan Words { get; init; }

    /// <summary>Indexes of words that are in <see cref="Verbatim"/> and not in <see cref="Text"/>, counted as <see cref="Words"/> is.</summary>
    public IReadOnlyList<int> LeftOut { get; init; } = [];

    /// <summary>Null where the transcript has no times.</summary>
    public TimeRange? Time { get; init; }

    /// <summary>In [0,1], comparable within one episode.</summary>
    public double Score { get; init; }

    public IReadOnlyList<ThemeTagRecord> Themes { get; init; } = [];
}
