using QuoteSite.Core.Formats.PlainText;
using QuoteSite.Core.Formats.SubRip;
using QuoteSite.Core.Formats.WebVtt;

namespace QuoteSite.Core.Formats;

/// <summary>Every format there is a reader for. At most one of them claims a text, so their order carries no meaning.</summary>
public static class TranscriptReaders
{
    public static IReadOnlyList<ITranscriptReader> All { get; } =
    [new WebVttReader(), new SubRipReader(), new PlainTextReader()];

    public static Transcript Read(TranscriptText text) => All.First(reader => reader.CanRead(text)).Read(text);
}
