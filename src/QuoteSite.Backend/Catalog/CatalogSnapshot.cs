using QuoteSite.Backend.Storage;
using QuoteSite.Core.Records;

namespace QuoteSite.Backend.Catalog;

/// <summary>An episode as it is published.</summary>
/// <param name="Record">With its quotes.</param>
/// <param name="Version">The <see cref="EpisodeSource.Version"/> it was made from.</param>
public sealed record PublishedEpisode(EpisodeRecord Record, EpisodeStatus Status, string? Reason, string Version);

/// <summary>Everything the site shows, at one moment. Episodes stand in the order of show and episode.</summary>
public sealed record CatalogSnapshot(IReadOnlyList<PublishedEpisode> Episodes)
{
    public static CatalogSnapshot Empty { get; } = new([]);

    public PublishedEpisode? Find(string show, string episode) =>
        Episodes.FirstOrDefault(e => e.Record.Show == show && e.Record.Episode == episode);

    /// <summary>The same with one episode put in, or put in the place of its former self.</summary>
    public CatalogSnapshot With(PublishedEpisode episode) =>
        new([
            .. Episodes
                .Where(e => e.Record.Show != episode.Record.Show || e.Record.Episode != episode.Record.Episode)
                .Append(episode)
                .OrderBy(e => e.Record.Show, StringComparer.Ordinal)
                .ThenBy(e => e.Record.Episode, StringComparer.Ordinal),
        ]);
}
