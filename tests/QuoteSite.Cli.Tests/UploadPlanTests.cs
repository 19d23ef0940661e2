using QuoteSite.Cli.Uploading;

namespace QuoteSite.Cli.Tests;

public sealed class UploadPlanTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Takes_the_sidecar_beside_a_transcript_along_and_sends_it_first()
    {
        Touch("My Talk.yaml");

        var plan = Make(null, Touch("My Talk.vtt"));

        Assert.Equal(["show/my-talk.yaml", "show/my-talk.vtt"], plan.Files.Select(file => file.BlobName));
    }

    [Fact]
    public void Names_transcript_and_sidecar_after_the_episode_that_was_asked_for()
    {
        var plan = Make("first", Touch("a.VTT"), Touch("b.yml"));

        Assert.Equal(["show/first.yaml", "show/first.vtt"], plan.Files.Select(file => file.BlobName));
    }

    [Fact]
    public void Takes_a_sidecar_alone()
    {
        Assert.Equal(["show/a.yaml"], Make(null, Touch("a.yaml")).Files.Select(file => file.BlobName));
    }

    [Fact]
    public void Takes_a_file_without_an_extension_as_text()
    {
        Assert.Equal(["show/talk.txt"], Make(null, Touch("talk")).Files.Select(file => file.BlobName));
    }

    [Fact]
    public void Refuses_two_transcripts_for_one_episode()
    {
        var plan = Make(null, Touch("talk.vtt"), Touch("talk.srt"));

        Assert.Empty(plan.Files);
        Assert.Contains("show/talk", Assert.Single(plan.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Uploads_nothing_when_one_file_cannot_be()
    {
        var plan = Make(null, Touch("good.txt"), Path.Combine(_folder.Path, "missing.txt"));

        Assert.Empty(plan.Files);
        Assert.Contains("missing.txt does not exist", Assert.Single(plan.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Uploads_a_file_over_ten_mebibytes_so_that_its_rejection_stands_where_the_producer_looks()
    {
        var path = Touch("talk.txt");
        using (var file = File.OpenWrite(path))
            file.SetLength(UploadPlan.MaxFileSize + 1);

        Assert.Single(Make(null, path).Files);
    }

    private static UploadPlan Make(string? episode, params string[] files) =>
        UploadPlan.Make([.. files.Select(file => new FileInfo(file))], "show", episode);

    private string Touch(string name) => _folder.Write(name, "");
}
