using System.CommandLine;
using Azure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using QuoteSite.Backend;
using QuoteSite.Backend.Storage;
using QuoteSite.Cli.Serving;
using QuoteSite.Cli.Uploading;

namespace QuoteSite.Cli.Commands;

/// <summary><c>upload</c>: transcripts and their sidecars into the container, where whoever serves it ingests them.</summary>
public static class UploadCommand
{
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("file")
        {
            Description =
                "Transcripts (.txt, .srt, .vtt) and sidecars (.yaml). A sidecar beside a transcript goes with it.",
            Arity = ArgumentArity.OneOrMore,
        };
        var show = SharedOptions.Slug("--show", "Show the episodes belong to.");
        show.Required = true;
        var episode = SharedOptions.Slug("--episode", "Name of the one episode; else each file's own name.");
        var storage = SharedOptions.Storage();
        var data = SharedOptions.Data();
        var command = new Command("upload", "Upload transcripts to storage. Uploading a file again replaces it.")
        {
            files,
            show,
            episode,
            storage,
            data,
        };
        command.SetAction(
            (parsed, cancellation) =>
                Run(
                    UploadPlan.Make(
                        parsed.GetRequiredValue(files),
                        parsed.GetRequiredValue(show),
                        parsed.GetValue(episode)
                    ),
                    StorageAddress.Named(parsed.GetValue(storage)),
                    parsed.GetRequiredValue(data).FullName,
                    cancellation
                )
        );
        return command;
    }

    private static async Task<int> Run(
        UploadPlan plan,
        string? named,
        string dataFolder,
        CancellationToken cancellation
    )
    {
        if (plan.Errors.Count > 0)
            return Screen.Failed(string.Join(Environment.NewLine, plan.Errors));

        var running = named is null ? await RunningSite.Find(dataFolder, cancellation) : null;
        if ((named ?? running?.ConnectionString) is not { } connectionString)
            return Screen.Failed(
                "No local storage is running. Start it in another terminal: quotesite serve. "
                    + $"Or name a storage account: --storage <connection string>, or {StorageAddress.Variable}."
            );

        try
        {
            await using var services = Services(connectionString);
            await Upload(plan, services.GetRequiredService<TranscriptStore>(), cancellation);
        }
        catch (FormatException malformed)
        {
            return Screen.Failed(
                $"--storage or {StorageAddress.Variable} is no connection string: {malformed.Message}"
            );
        }
        catch (RequestFailedException failed)
        {
            return Screen.Failed($"Storage did not take it. {StorageFault.Brief(failed)}");
        }

        foreach (var episode in plan.Files.Select(file => Path.ChangeExtension(file.BlobName, null)).Distinct())
            Screen.ForConsole().Line(running is null ? episode : $"See {running.Address}/api/episodes/{episode}");
        return ExitCode.Ok;
    }

    private static async Task Upload(UploadPlan plan, TranscriptStore store, CancellationToken cancellation)
    {
        var screen = Screen.ForConsole();
        foreach (var (file, name) in plan.Files)
        {
            await screen.While(
                $"Uploading {file} …",
                async _ =>
                {
                    await using var content = file.OpenRead();
                    return await store.Upload(name, content, cancellation);
                }
            );
            screen.Good($"Uploaded {name}");
        }
    }

    private static ServiceProvider Services(string connectionString)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Storage:ConnectionString", connectionString)])
            .Build();
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddQuoteSite(configuration)
            .BuildServiceProvider();
    }
}
