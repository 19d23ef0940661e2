using System.CommandLine;
using System.Net;
using Azure;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using QuoteSite.Backend.Storage;
using QuoteSite.Backend.Storage.Emulator;
using QuoteSite.Cli.Serving;

namespace QuoteSite.Cli.Commands;

/// <summary><c>serve</c>: page, API and ingestion on this machine, until Ctrl-C.</summary>
public static class ServeCommand
{
    public static Command Create()
    {
        var command = new Command("serve", "Serve the page and the API on this machine, and ingest what is uploaded.");
        AddTo(command);
        return command;
    }

    /// <summary>Gives any command the options and the action of serving: <c>quotesite</c> alone serves too.</summary>
    public static void AddTo(Command command)
    {
        var port = new Option<int>("--port")
        {
            Description = "Port on localhost.",
            HelpName = "number",
            DefaultValueFactory = _ => LocalPort.Default,
        };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > IPEndPoint.MaxPort)
                result.AddError($"--port takes a number from 1 to {IPEndPoint.MaxPort}.");
        });
        var storage = SharedOptions.Storage();
        var data = SharedOptions.Data();
        command.Add(port);
        command.Add(storage);
        command.Add(data);
        command.SetAction(
            (parsed, cancellation) =>
                Run(
                    parsed.GetValue(port),
                    StorageAddress.Named(parsed.GetValue(storage)),
                    parsed.GetRequiredValue(data).FullName,
                    cancellation
                )
        );
    }

    private static async Task<int> Run(int port, string? storage, string dataFolder, CancellationToken cancellation)
    {
        if (!LocalPort.IsFree(port))
            return Screen.Failed(LocalPort.TakenMessage(port));
        try
        {
            await Serve(port, storage, dataFolder, Screen.ForConsole(), cancellation);
            return cancellation.IsCancellationRequested
                ? ExitCode.Ok
                : Screen.Failed("The site stopped by itself; the reason stands above. Start it again: quotesite serve");
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return ExitCode.Ok;
        }
        catch (AzuriteUnavailableException unavailable)
        {
            return Screen.Failed(unavailable.Message);
        }
        catch (FormatException malformed) when (storage is not null)
        {
            return Screen.Failed(
                $"--storage or {StorageAddress.Variable} is no connection string: {malformed.Message}"
            );
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            return Screen.Failed(LocalPort.TakenMessage(port));
        }
    }

    private static async Task Serve(
        int port,
        string? named,
        string dataFolder,
        Screen screen,
        CancellationToken cancellation
    )
    {
        var address = $"http://localhost:{port}";
        await using var storage = await SiteStorage.Open(named, dataFolder, screen, cancellation);
        var report = new IngestReport(screen);
        await using var site = LocalSite.Build(port, storage.ConnectionString, report);
        await site.StartAsync(cancellation);

        // Storage that others own is announced by its owner, or named by its user.
        var announces = named is null && !storage.IsShared;
        if (announces)
            new RunningSite(storage.ConnectionString, Environment.ProcessId, address).Announce(dataFolder);
        try
        {
            screen.Good($"QuoteSite is at {address}");
            await GreetEmptyStorage(site.Services.GetRequiredService<TranscriptStore>(), storage, screen, cancellation);
            screen.Line("Press Ctrl-C to stop.");
            await Task.WhenAll(report.Show(site.Lifetime.ApplicationStopping), site.WaitForShutdownAsync(cancellation));
        }
        finally
        {
            if (announces)
                RunningSite.Withdraw(dataFolder);
        }
    }

    private static async Task GreetEmptyStorage(
        TranscriptStore store,
        SiteStorage storage,
        Screen screen,
        CancellationToken cancellation
    )
    {
        try
        {
            if (!await store.IsEmpty(cancellation))
                return;
            // Nobody expects a fictional interview in an account of their own.
            if (StorageAddress.IsOnThisMachine(storage.ConnectionString))
                await UploadSample(store, screen, cancellation);
            else
                screen.Line("Storage is empty.");
            screen.Line("Your own interview: quotesite upload <transcript> --show <slug>");
        }
        catch (RequestFailedException fault)
        {
            // The watcher goes on asking, and serves as soon as storage answers.
            screen.Odd($"Storage does not answer yet. {StorageFault.Brief(fault)}");
        }
    }

    private static async Task UploadSample(TranscriptStore store, Screen screen, CancellationToken cancellation)
    {
        var uploaded = await screen.While(
            "Storage is empty: uploading the sample interview, which is fictional …",
            _ => SampleInterview.Upload(store, cancellation)
        );
        foreach (var name in uploaded)
            screen.Line($"Uploaded {name}");
    }
}
