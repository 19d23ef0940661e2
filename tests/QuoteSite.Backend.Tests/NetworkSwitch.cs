using System.Net;

namespace QuoteSite.Backend.Tests;

/// <summary>The way to storage, with a switch in it: cut, or answering in storage's place.</summary>
internal sealed class NetworkSwitch() : DelegatingHandler(new SocketsHttpHandler())
{
    private volatile bool isCut;
    private volatile Func<HttpRequestMessage, HttpResponseMessage?>? answer;
    private int requests;

    public int Requests => Volatile.Read(ref requests);

    public void Cut() => isCut = true;

    public void Mend() => isCut = false;

    /// <summary>Null from <paramref name="instead"/> lets a request through.</summary>
    public void Answer(Func<HttpRequestMessage, HttpResponseMessage?> instead) => answer = instead;

    public static HttpResponseMessage Status(HttpStatusCode status, string? retryAfter = null)
    {
        var response = new HttpResponseMessage(status) { Content = new ByteArrayContent([]) };
        if (retryAfter is not null)
            response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        return response;
    }

    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        Interlocked.Increment(ref requests);
        if (isCut)
            throw new HttpRequestException("the cable is cut");
        return answer?.Invoke(request) is { } response
            ? Task.FromResult(response)
            : base.SendAsync(request, cancellationToken);
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref requests);
        if (isCut)
            throw new HttpRequestException("the cable is cut");
        return answer?.Invoke(request) ?? base.Send(request, cancellationToken);
    }
}
