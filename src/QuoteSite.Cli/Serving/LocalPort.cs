using System.Net;
using System.Net.Sockets;

namespace QuoteSite.Cli.Serving;

public static class LocalPort
{
    public const int Default = 7071;

    /// <summary>Asked before anything is started, so that a taken port costs no time and leaves nothing behind.</summary>
    public static bool IsFree(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
        finally
        {
            listener.Dispose();
        }
    }

    public static string TakenMessage(int port) =>
        $"Port {port} is taken: another program, or another quotesite, listens on http://localhost:{port}. "
        + $"Stop it, or choose another port: quotesite serve --port {(port < IPEndPoint.MaxPort ? port + 1 : Default)}";
}
