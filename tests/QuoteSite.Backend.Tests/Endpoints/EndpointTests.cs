using System.Net;
using System.Text.Json;

namespace QuoteSite.Backend.Tests.Endpoints;

/// <summary>The API over a real port, with both samples ingested.</summary>
public sealed class EndpointTests(EndpointTests.Served served) : IClassFixture<EndpointTests.Served>
{
    private TestSite Site => served.Site;

    [Fact]
    public async Task A_random_quote_has_everything_a_page_needs()
    {
        var quote = await Site.Get("/api/quotes/random?episode=walls");

        foreach (var name in (string[])["id", "text", "verbatim", "start", "end", "listenUrl"])
            Assert.NotEmpty(quote.Text(name));
        Assert.Equal(("slow-trades", "The Slow Trades"), (quote.Text("show"), quote.Text("showTitle")));
        Assert.Equal("walls", quote.GetProperty("episode").Text("slug"));
        Assert.Equal("Build for the thaw", quote.GetProperty("episode").Text("title"));
        Assert.StartsWith("https://", quote.GetProperty("episode").Text("url"), StringComparison.Ordinal);
        Assert.Contains(quote.GetProperty("speaker").Text("role"), (string[])["host", "guest"]);
        Assert.InRange(quote.GetProperty("speaker").GetProperty("confidence").GetDouble(), 0.5, 1);
        Assert.Matches(@"^\d\d:\d\d:\d\d\.\d\d\d$", quote.Text("start"));
        Assert.True(
            quote.GetProperty("words").GetProperty("first").GetInt32()
                <= quote.GetProperty("words").GetProperty("last").GetInt32()
        );
        Assert.Equal(JsonValueKind.Array, quote.GetProperty("themes").ValueKind);
        Assert.Equal(JsonValueKind.Array, quote.GetProperty("leftOut").ValueKind);
        var origin = Site.Http.BaseAddress!.GetLeftPart(UriPartial.Authority);
        Assert.Equal($"{origin}/cards/{quote.Text("id")}/og.png", quote.Text("cardUrl"));
        Assert.StartsWith($"{origin}/q/{quote.Text("id")}/", quote.Text("shareUrl"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quote_without_a_speaker_or_times_says_null_and_not_nothing()
    {
        var quotes = (await Site.Get("/api/quotes?episode=captions")).Items();

        Assert.NotEmpty(quotes);
        Assert.All(
            quotes,
            quote =>
            {
                Assert.Equal(JsonValueKind.Null, quote.GetProperty("start").ValueKind);
                Assert.True(quote.TryGetProperty("speaker", out _));
            }
        );
    }

    [Fact]
    public async Task Random_with_a_count_is_a_list_that_never_repeats_a_quote()
    {
        for (var i = 0; i < 20; i++)
        {
            var answer = await Site.Get("/api/quotes/random?count=50");
            var ids = answer.Items().Select(quote => quote.Text("id")).ToList();
            Assert.Equal(Math.Min(50, answer.GetProperty("total").GetInt32()), ids.Count);
            Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Fact]
    public async Task Random_is_not_kept_by_caches_and_differs()
    {
        using var response = await Site.Http.GetAsync(new Uri("/api/quotes/random", UriKind.Relative));
        Assert.True(response.Headers.CacheControl?.NoStore);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 30; i++)
            ids.Add((await Site.Get("/api/quotes/random")).Text("id"));
        Assert.True(ids.Count > 3, $"{ids.Count} different quotes in 30 draws");
    }

    [Fact]
    public async Task Filters_hold_together()
    {
        var speaker = (await Site.Get("/api/quotes/random?episode=walls")).GetProperty("speaker").Text("name");
        var answer = await Site.Get(
            $"/api/quotes/random?count=50&show=Slow Trades&episode=walls&speaker={Uri.EscapeDataString(speaker)}"
        );

        Assert.NotEmpty(answer.Items());
        Assert.All(
            answer.Items(),
            quote =>
            {
                Assert.Equal(speaker, quote.GetProperty("speaker").Text("name"));
                Assert.Equal("walls", quote.GetProperty("episode").Text("slug"));
            }
        );
    }

    [Fact]
    public async Task A_theme_is_asked_for_by_slug_or_in_words()
    {
        var theme = (await Site.Get("/api/themes"))
            .Items()
            .OrderByDescending(t => t.Text("slug").Count(c => c == '-'))
            .First();
        var words = theme.Text("slug").Replace('-', ' ');

        var bySlug = await Site.Get($"/api/quotes?theme={Uri.EscapeDataString(theme.Text("slug"))}");
        var inWords = await Site.Get($"/api/quotes?theme={Uri.EscapeDataString(words.ToUpperInvariant())}");

        Assert.Equal(theme.GetProperty("quotes").GetInt32(), bySlug.GetProperty("total").GetInt32());
        Assert.Equal(bySlug.ToString(), inWords.ToString());
        Assert.All(
            bySlug.Items(),
            quote =>
                Assert.Contains(
                    theme.Text("slug"),
                    quote.GetProperty("themes").EnumerateArray().Select(t => t.GetString()!)
                )
        );
    }

    [Fact]
    public async Task An_unknown_theme_is_not_found_and_the_nearest_are_named()
    {
        var known = (await Site.Get("/api/themes")).Items()[0].Text("slug");

        foreach (var address in (string[])["/api/quotes/random?theme=", "/api/quotes?theme=", "/api/themes/"])
        {
            var problem = await Site.Get(address + known + "xx", HttpStatusCode.NotFound);
            var parameter = Assert.Single(problem.GetProperty("parameters").EnumerateArray());
            Assert.Equal(known + "xx", parameter.Text("value"));
            Assert.Equal(known, parameter.GetProperty("nearest")[0].GetString());
            Assert.Contains(known, problem.Text("detail"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("51")]
    [InlineData("-1")]
    [InlineData("many")]
    [InlineData("1.5")]
    [InlineData("99999999999")]
    public async Task A_wrong_count_is_answered_with_what_count_takes(string count)
    {
        var problem = await Site.Get($"/api/quotes/random?count={count}", HttpStatusCode.BadRequest);

        Assert.Equal(400, problem.GetProperty("status").GetInt32());
        var parameter = Assert.Single(problem.GetProperty("parameters").EnumerateArray());
        Assert.Equal(("count", count), (parameter.Text("name"), parameter.Text("value")));
        Assert.Equal("a whole number from 1 to 50", parameter.Text("takes"));
    }

    [Fact]
    public async Task All_wrong_parameters_are_named_at_once()
    {
        var problem = await Site.Get(
            "/api/quotes/random?count=0&theme=no+such+theme&speakr=x&show=a&show=b&utm_source=feed",
            HttpStatusCode.BadRequest
        );

        Assert.Equal(
            ["theme", "show", "count", "speakr"],
            problem.GetProperty("parameters").EnumerateArray().Select(p => p.Text("name"))
        );
    }

    [Theory]
    [InlineData("limit=0&offset=-1", "limit", "offset")]
    [InlineData("limit=1001&themes=x", "limit", "themes")]
    public async Task The_list_names_its_wrong_parameters_too(string query, params string[] wrong)
    {
        var problem = await Site.Get($"/api/quotes?{query}", HttpStatusCode.BadRequest);

        Assert.Equal(wrong, problem.GetProperty("parameters").EnumerateArray().Select(p => p.Text("name")));
    }

    [Fact]
    public async Task Nothing_that_matches_is_an_empty_list_and_no_single_quote()
    {
        Assert.Empty((await Site.Get("/api/quotes?show=nobodys")).Items());
        Assert.Empty((await Site.Get("/api/quotes/random?show=nobodys&count=3")).Items());
        var problem = await Site.Get("/api/quotes/random?show=nobodys", HttpStatusCode.NotFound);
        Assert.Contains("slow-trades", problem.Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_best_first_and_comes_in_pages()
    {
        var all = await Site.Get("/api/quotes?limit=1000");
        var page = await Site.Get("/api/quotes?limit=3&offset=2");

        var scores = all.Items().Select(quote => quote.GetProperty("score").GetDouble()).ToList();
        Assert.Equal(scores.OrderDescending(), scores);
        Assert.Equal(all.Items().Skip(2).Take(3).Select(q => q.Text("id")), page.Items().Select(q => q.Text("id")));
        Assert.Equal(all.GetProperty("total").GetInt32(), page.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Today_is_the_same_quote_all_day()
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 5; i++)
            ids.Add((await Site.Get("/api/quotes/today")).Text("id"));
        Assert.InRange(ids.Count, 1, 2); // two where the test runs over midnight
    }

    [Fact]
    public async Task A_quote_is_found_by_its_id_and_an_unknown_one_is_not()
    {
        var id = (await Site.Get("/api/quotes/random")).Text("id");

        Assert.Equal(id, (await Site.Get($"/api/quotes/{id}")).Text("id"));
        var problem = await Site.Get("/api/quotes/no-such-id", HttpStatusCode.NotFound);
        Assert.Equal("id", problem.GetProperty("parameters")[0].Text("name"));
    }

    [Fact]
    public async Task Themes_are_listed_with_the_most_quoted_first_and_each_has_its_origin()
    {
        var themes = (await Site.Get("/api/themes")).Items();

        Assert.NotEmpty(themes);
        var counts = themes.Select(theme => theme.GetProperty("quotes").GetInt32()).ToList();
        Assert.Equal(counts.OrderDescending(), counts);
        Assert.All(themes, theme => Assert.NotEmpty(theme.GetProperty("origin").Text("text")));
    }

    [Fact]
    public async Task A_theme_comes_with_its_quotes()
    {
        var slug = (await Site.Get("/api/themes")).Items()[0].Text("slug");

        var theme = await Site.Get($"/api/themes/{slug}");

        Assert.Equal(slug, theme.Text("slug"));
        Assert.Equal(theme.GetProperty("total").GetInt32(), theme.GetProperty("quotes").GetArrayLength());
        Assert.True(theme.GetProperty("isSignature").ValueKind is JsonValueKind.True or JsonValueKind.False);
    }

    [Fact]
    public async Task Episodes_are_listed_and_one_is_told_in_detail()
    {
        var episodes = (await Site.Get("/api/episodes")).Items();
        Assert.Equal(["captions", "walls"], episodes.Select(episode => episode.Text("slug")));
        Assert.All(episodes, episode => Assert.Equal("published", episode.Text("status")));

        var walls = await Site.Get("/api/episodes/slow-trades/walls");
        Assert.Equal("webvtt", walls.Text("format"));
        Assert.InRange(walls.GetProperty("words").GetInt32(), 1000, 10_000);
        Assert.Matches(@"^\d\d:\d\d:\d\d\.\d\d\d$", walls.Text("duration"));
        Assert.Equal(2, walls.GetProperty("speakers").GetArrayLength());
        Assert.Equal(walls.GetProperty("total").GetInt32(), walls.GetProperty("quotes").GetArrayLength());
        Assert.Equal(JsonValueKind.Array, walls.GetProperty("diagnostics").ValueKind);
    }

    [Theory]
    [InlineData("/api/episodes/slow-trades/wall", "episode", "walls")]
    [InlineData("/api/episodes/slow-trade/walls", "show", "slow-trades")]
    public async Task An_unknown_episode_is_not_found_and_the_nearest_is_named(
        string address,
        string name,
        string nearest
    )
    {
        var problem = await Site.Get(address, HttpStatusCode.NotFound);

        Assert.Equal(name, problem.GetProperty("parameters")[0].Text("name"));
        Assert.Equal(nearest, problem.GetProperty("parameters")[0].GetProperty("nearest")[0].GetString());
    }

    [Theory]
    [InlineData("/api/quotes/random")]
    [InlineData("/api/quotes/today")]
    [InlineData("/api/quotes")]
    [InlineData("/api/themes")]
    [InlineData("/api/episodes")]
    [InlineData("/api/episodes/slow-trades/walls")]
    [InlineData("/api/health")]
    public async Task HEAD_answers_like_GET_without_the_body(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri(address, UriKind.Relative));
        using var response = await Site.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Writing_is_not_allowed()
    {
        using var response = await Site.Http.PostAsync(new Uri("/api/quotes", UriKind.Relative), content: null);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task Health_tells_what_is_served()
    {
        var health = await Site.Get("/api/health");

        Assert.Equal(("ok", "ok"), (health.Text("status"), health.Text("storage")));
        Assert.Equal(2, health.GetProperty("episodes").GetInt32());
        Assert.True(health.GetProperty("quotes").GetInt32() > 0);
    }

    [Fact]
    public async Task Whatever_is_asked_the_answer_is_JSON_and_no_fault_of_the_server()
    {
        foreach (
            var odd in (string[])
                ["%00", "%F0%9F%98%80", "%22%3E%3Cscript%3E", "..%2f..%2f", new string('a', 4000), "%ED%A0%80"]
        )
        {
            foreach (
                var address in (string[])
                    [
                        $"/api/quotes?theme={odd}",
                        $"/api/quotes/random?speaker={odd}&count={odd}",
                        $"/api/quotes/random?{odd}=1",
                    ]
            )
            {
                using var response = await Site.Http.GetAsync(new Uri(address, UriKind.Relative));
                Assert.True(
                    response.StatusCode < HttpStatusCode.InternalServerError,
                    $"{address}: {response.StatusCode}"
                );
                using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            }
        }
    }

    public sealed class Served : IAsyncLifetime
    {
        internal TestSite Site { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Site = await TestSite.Start();
            await Site.Upload("slow-trades/walls.yaml", Interviews.WallsSidecar);
            await Site.Ingest("slow-trades/walls.vtt", Interviews.Walls);
            await Site.Upload("slow-trades/captions.yaml", "show: The Slow Trades\nurl: https://youtu.be/abc?si=1");
            await Site.Ingest("slow-trades/captions.txt", Interviews.Captions);
        }

        public async Task DisposeAsync() => await Site.DisposeAsync();
    }
}
