using System.CommandLine;
using QuoteSite.Backend.Ingestion;
using QuoteSite.Cli.Extraction;
using QuoteSite.Cli.Uploading;
using QuoteSite.Core;
using QuoteSite.Core.Records;

namespace QuoteSite.Cli.Commands;

/// <summary><c>extract</c>: a local transcript through the pipeline to JSON. Needs no storage and starts no server.</summary>
public static class ExtractCommand
{
    /// <summary>The show of an episode that belongs to none; part of the quotes' ids.</summary>
    private const string NoShow = "local";

    public static Command Create()
    {
        var transcript = new Argument<FileInfo>("transcript") { Description = "The transcript: .txt, .srt or .vtt." };
        var sidecar = new Option<FileInfo?>("--episode")
        {
            Description = "What is known of the episode: title, speakers, glossary and so on.",
            HelpName = "sidecar.yaml",
        };
        var command = new Command(
            "extract",
            "Print sentences, quotes and themes of a transcript as JSON. "
                + "A transcript that is rejected is printed too, with the reason on standard error and exit code 1."
        )
        {
            transcript,
            sidecar,
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(transcript), parsed.GetValue(sidecar)));
        return command;
    }

    private static int Run(FileInfo transcript, FileInfo? sidecar)
    {
        if ((Refusal(transcript) ?? Refusal(sidecar)) is { } refusal)
            return Screen.Failed(refusal);

        var episode = Slug.From(Path.GetFileNameWithoutExtension(transcript.Name));
        var (details, diagnostics) = sidecar is null
            ? (new EpisodeDetails { Show = NoShow, Episode = episode }, [])
            : SidecarReader.Read(File.ReadAllText(sidecar.FullName), NoShow, episode);
        var result = QuotePipeline.Run(File.ReadAllBytes(transcript.FullName), details);

        using (var output = Console.OpenStandardOutput())
        {
            ExtractJson.Write(result, diagnostics, output);
            output.Write("\n"u8);
        }

        return result.IsRejected ? Screen.Failed($"{transcript}: {result.Rejection}") : ExitCode.Ok;
    }

    private static string? Refusal(FileInfo? file) =>
        file is null ? null
        : Directory.Exists(file.FullName) ? $"{file} is a folder; name a file in it."
        : !file.Exists ? $"{file} does not exist."
        : file.Length > UploadPlan.MaxFileSize ? UploadPlan.TooLarge(file)
        : null;
}
