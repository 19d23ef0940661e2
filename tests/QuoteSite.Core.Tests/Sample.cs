using System.Text;
using QuoteSite.Core.Records;

namespace QuoteSite.Core.Tests;

/// <summary>Runs text through the front door.</summary>
internal static class Sample
{
    public static EpisodeDetails Details { get; } =
        new()
        {
            Show = "slow-signal",
            Episode = "one",
            Speakers = [new("Ada Holm", SpeakerRole.Host, ["AH"]), new("Tom Reyes", SpeakerRole.Guest, [])],
        };

    public static PipelineResult Run(string text, EpisodeDetails? details = null) =>
        QuotePipeline.Run(Encoding.UTF8.GetBytes(text), details ?? Details);

    public static EpisodeRecord Read(string text, EpisodeDetails? details = null)
    {
        var result = Run(text, details);
        Assert.Null(result.Rejection);
        return result.Episode;
    }

    /// <summary>A turn long enough to hold quotes, with a line worth keeping.</summary>
    public const string Interview = """
        Ada Holm: Welcome to the show. What did the first year teach you?

        Tom Reyes: I learned that nobody is waiting for you to be ready. You have to measure in hundreds, not in ones. Most people stop after the third try, and the door opens at the ninetieth.

        Ada Holm: That is a hard lesson. How did you keep going?

        Tom Reyes: I wrote it on a card above my desk. Every rejection was one more on the way to a hundred. People never count the attempts that failed, but those attempts are the work.
        """;
}
