using QuoteSite.Backend.Storage.Emulator;

namespace QuoteSite.Cli.Serving;

/// <summary>The storage a <c>serve</c> runs on: the account the user named, the emulator another <c>serve</c> runs, or one of its own.</summary>
public sealed class SiteStorage : IAsyncDisposable
{
    private readonly Azurite? _own;

    private SiteStorage(string connectionString, Azurite? own, bool isShared)
    {
        ConnectionString = connectionString;
        _own = own;
        IsShared = isShared;
    }

    public string ConnectionString { get; }

    /// <summary>True where another <c>serve</c> owns it: two emulators on the same files would spoil them.</summary>
    public bool IsShared { get; }

    /// <exception cref="AzuriteUnavailableException">The emulator cannot run here; the message says what to do.</exception>
    public static async Task<SiteStorage> Open(
        string? named,
        string dataFolder,
        Screen screen,
        CancellationToken cancellation
    )
    {
        if (named is not null)
            return new SiteStorage(named, null, isShared: false);
        if (await RunningSite.Find(dataFolder, cancellation) is { } running)
            return new SiteStorage(running.ConnectionString, null, isShared: true);

        var azurite = await screen.While(
            "Starting local storage …",
            say =>
                Azurite.Start(
                    new AzuriteOptions
                    {
                        Folder = RepositoryFolder.Emulator,
                        DataFolder = Path.Combine(dataFolder, "azurite"),
                        Progress = new SaidAtOnce(say),
                    },
                    cancellation
                )
        );
        return new SiteStorage(azurite.ConnectionString, azurite, isShared: false);
    }

    public ValueTask DisposeAsync() => _own?.DisposeAsync() ?? ValueTask.CompletedTask;

    // Progress<T> hands its reports to the thread pool, where they overtake each other.
    private sealed class SaidAtOnce(Action<string> say) : IProgress<string>
    {
        public void Report(string value) => say(value);
    }
}
