namespace QuoteSite.Core;

/// <summary>Every number of the pipeline, with its unit and where it came from.</summary>
public sealed record PipelineOptions
{
    public static PipelineOptions Default { get; } = new();
}
