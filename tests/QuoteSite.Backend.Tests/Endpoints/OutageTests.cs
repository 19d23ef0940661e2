using System.Net;

namespace QuoteSite.Backend.Tests.Endpoints;

public sealed class OutageTests
{
    [Fact]
    public async Task Quotes_are_served_while_storage_is_out_and_no_request_touches_it()
    {
        await using var site = await TestSite.Start();
        await site.Ingest("slow-trades/walls.vtt", Interviews.Walls);
        site.Network.Cut();
        while ((await site.Get("/api/health")).Text("status") != "degraded")
            await Task.Delay(20);

        foreach (
            var address in (string[])
                [
                    "/api/quotes/random",
                    "/api/quotes/today",
                    "/api/quotes",
                    "/api/themes",
                    "/api/episodes/slow-trades/walls",
                ]
        )
            await site.Get(address);

        Assert.Equal("unreachable", (await site.Get("/api/health")).Text("storage"));
    }

    [Fact]
    public async Task Before_storage_has_ever_answered_the_site_says_that_it_is_starting()
    {
        var network = default(NetworkSwitch);
        await using var site = await TestSite.Start(services =>
        {
            network = new NetworkSwitch();
            network.Cut();
            services.Insert(
                services.Count,
                new(
                    typeof(Azure.Core.Pipeline.HttpPipelineTransport),
                    new Azure.Core.Pipeline.HttpClientTransport(network)
                )
            );
        });

        var health = await site.Get("/api/health", HttpStatusCode.ServiceUnavailable);

        Assert.Equal("starting", health.Text("status"));
        Assert.Empty((await site.Get("/api/quotes")).Items());
        network!.Dispose();
    }
}
