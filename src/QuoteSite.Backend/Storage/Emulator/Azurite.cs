namespace QuoteSite.Backend.Storage.Emulator;

/// <summary>The storage emulator cannot run here; the message says what to do about it.</summary>
public sealed class AzuriteUnavailableException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>A running storage emulator, a child of this process: it ends with it, also when this process is killed.</summary>
public sealed class Azurite : IAsyncDisposable
{
    /// <exception cref="AzuriteUnavailableException">No Node on the machine, the installation failed, or it does not answer in time.</exception>
    public static Task<Azurite> Start(AzuriteOptions options, CancellationToken cancellation) =>
        throw new NotImplementedException();

    public string ConnectionString => throw new NotImplementedException();

    public ValueTask DisposeAsync() => throw new NotImplementedException();
}
