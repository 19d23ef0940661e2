using System.Net;
using System.Net.Sockets;

namespace QuoteSite.Backend.Tests.Storage;

/// <summary>Takes connections and never says a word.</summary>
internal sealed class SilentServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public SilentServer() => listener.Start();

    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName=a;AccountKey=a2V5;BlobEndpoint=http://{listener.LocalEndpoint}/a;TableEndpoint=http://{listener.LocalEndpoint}/a;";

    public void Dispose() => listener.Dispose();
}
