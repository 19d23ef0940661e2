using Azure;

namespace QuoteSite.Cli.Serving;

public static class StorageFault
{
    /// <summary>The first line says what is wrong; the request's headers, which follow, help nobody at a terminal.</summary>
    public static string Brief(RequestFailedException fault) => fault.Message.Split('\n')[0].Trim();
}
