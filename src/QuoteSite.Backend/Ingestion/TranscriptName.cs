using System.Text;
using QuoteSite.Core.Records;

namespace QuoteSite.Backend.Ingestion;

/// <summary>A blob's name taken apart: "The Changelog/620 Go.vtt" → show "the-changelog", episode "620-go".</summary>
/// <param name="Stem">The blob's name without its extension; a transcript and its sidecar share it.</param>
public sealed record TranscriptName(string Blob, string Show, string Episode, string Stem, bool IsSidecar)
{
    private static readonly string[] SidecarExtensions = [".yaml", ".yml"];

    /// <summary>What the container takes, for messages.</summary>
    private const string Shape =
        "Name it {show}/{episode}.vtt (or .srt, .txt), with its sidecar {show}/{episode}.yaml beside it.";

    /// <summary>
    /// Upper case, spaces and other signs are fine: they become slugs. Exactly one folder is asked for. Two names that give the
    /// same slugs are two uploads of one episode.
    /// </summary>
    /// <param name="problem">Why the name says nothing, for the producer; empty on success.</param>
    public static bool TryParse(string blob, out TranscriptName name, out string problem)
    {
        name = new TranscriptName(blob, "", "", "", false);
        var parts = blob.Split('/');
        problem = parts switch
        {
            [_] => $"The file lies in no folder, so its show is not known. {Shape}",
            [_, _] => "",
            _ => $"The file lies {parts.Length - 1} folders deep; one folder, the show, is what is read. {Shape}",
        };
        if (problem.Length > 0)
            return false;

        var extension = Path.GetExtension(parts[1]);
        var stem = parts[1][..^extension.Length];
        // ".DS_Store", "~$620.vtt", "???.vtt": what editors and file managers leave behind, or nothing to make a slug of.
        if (!HasLetterOrDigit(parts[0]) || !HasLetterOrDigit(stem) || parts[1][0] is '.' or '~')
        {
            problem = $"The name has no letter or digit to make an address of, or is a hidden file. {Shape}";
            return false;
        }

        name = new TranscriptName(
            blob,
            Slug.From(parts[0]),
            Slug.From(stem),
            $"{parts[0]}/{stem}",
            SidecarExtensions.Contains(extension, StringComparer.OrdinalIgnoreCase)
        );
        return true;
    }

    private static bool HasLetterOrDigit(string text) => text.EnumerateRunes().Any(Rune.IsLetterOrDigit);
}
