using QuoteSite.Core;

namespace QuoteSite.Backend.Ingestion;

/// <summary>`{show}/{episode}.yaml` → what is known of an episode. Every field is optional; a broken one costs only itself.</summary>
public static class SidecarReader
{
    /// <param name="show">Slug of the show, from the blob's name; `show:` in the sidecar is its title.</param>
    public static (EpisodeDetails Details, IReadOnlyList<Diagnostic> Diagnostics) Read(
        string yaml,
        string show,
        string episode
    ) => throw new NotImplementedException();
}
