namespace QuoteSite.Core.Formats;

/// <summary>Understands one format. A reader never throws on its input: it returns what it could read, with diagnostics.</summary>
public interface ITranscriptReader
{
    /// <summary>As it stands in reports and in <c>extract</c>'s JSON: "webvtt".</summary>
    string Format { get; }

    /// <summary>Decided by the content alone, never by a file name.</summary>
    bool CanRead(TranscriptText text);

    Transcript Read(TranscriptText text);
}
