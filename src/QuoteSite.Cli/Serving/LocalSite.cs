using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using QuoteSite.Backend;
using QuoteSite.Backend.Endpoints;
using QuoteSite.Backend.Ingestion;

namespace QuoteSite.Cli.Serving;

/// <summary>The endpoints, the static front end and the watcher, on Kestrel and for this machine only.</summary>
public static class LocalSite
{
    /// <summary>Requests under way may end; less than the time the command line grants for putting away.</summary>
    private static readonly TimeSpan ShutdownTime = TimeSpan.FromSeconds(4);

    public static WebApplication Build(int port, string connectionString, IProgress<IngestProgress> progress)
    {
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions
            {
                ContentRootPath = AppContext.BaseDirectory,
                EnvironmentName = Environments.Production,
            }
        );
        builder.Configuration.AddInMemoryCollection([
            new("Storage:ConnectionString", connectionString),
            // A page elsewhere whose host name was pointed at 127.0.0.1 is not this site.
            new("AllowedHosts", "localhost;127.0.0.1;[::1]"),
        ]);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ListenLocalhost(port));
        builder
            .Logging.ClearProviders()
            .SetMinimumLevel(LogLevel.Warning)
            .AddSimpleConsole(line => line.SingleLine = true);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console =>
            console.LogToStandardErrorThreshold = LogLevel.Trace
        );
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownTime);
        builder.Services.AddSingleton<IHostLifetime, CommandLifetime>();
        builder.Services.AddQuoteSite(builder.Configuration).AddTranscriptWatcher().AddSingleton(progress);

        var site = builder.Build();
        UseStaticSite(site);
        site.MapQuoteSite();
        return site;
    }

    private static void UseStaticSite(WebApplication site)
    {
        if (RepositoryFolder.Site is not { } folder)
            return;
        var files = new PhysicalFileProvider(folder);
        site.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        site.UseStaticFiles(
            new StaticFileOptions
            {
                FileProvider = files,
                // Ask again each time (an ETag makes it cheap): whoever edits a page wants to see the edit.
                OnPrepareResponse = response => response.Context.Response.Headers.CacheControl = "no-cache",
            }
        );
    }

    /// <summary>Ctrl-C and SIGTERM are heard once, by the command line: then a site that stops without them has failed.</summary>
    private sealed class CommandLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
