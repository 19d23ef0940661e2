using QuoteSite.Backend.Storage.Emulator;

namespace QuoteSite.Backend.Tests;

/// <summary>One storage emulator for all tests of the process, on free ports and in memory. It ends with the process.</summary>
internal static class Emulator
{
    private static readonly SemaphoreSlim Turn = new(1);
    private static Azurite? running;

    public static AzuriteOptions Options { get; } =
        new() { Folder = Path.Combine(RepositoryRoot.Folder, "infra", "azurite") };

    public static async Task<Azurite> Start()
    {
        await Turn.WaitAsync();
        try
        {
            return running ??= await Azurite.Start(Options, CancellationToken.None);
        }
        finally
        {
            Turn.Release();
        }
    }
}
