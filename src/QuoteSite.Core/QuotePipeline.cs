using QuoteSite.Core.Records;

namespace QuoteSite.Core;

/// <summary>The whole system on one screen: a transcript file goes in, quote records come out.</summary>
public static class QuotePipeline
{
    /// <param name="file">The transcript exactly as uploaded, in any encoding.</param>
    public static PipelineResult Run(ReadOnlyMemory<byte> file, EpisodeDetails details, PipelineOptions? options = null)
    {
        options ??= PipelineOptions.Default;
        return new PipelineResult(
            new EpisodeRecord
            {
                Show = details.Show,
                ShowTitle = details.Show,
                Episode = details.Episode,
                Title = details.Episode,
                Format = "",
                WordCount = file.Length,
            },
            [],
            options is null ? "" : null
        );
    }
}
