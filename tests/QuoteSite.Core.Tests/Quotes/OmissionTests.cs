using System.Text.RegularExpressions;

namespace QuoteSite.Core.Tests.Quotes;

public sealed partial class OmissionTests
{
    [Theory]
    // Hesitations.
    [InlineData("I [uh] think that people [um] should keep going.")]
    // "like" that carries nothing …
    [InlineData("People are so quick to stop and [like] they never come back.")]
    [InlineData("There is a [like] small door that everyone attacks.")]
    [InlineData("It is, [like,] the hardest thing that anyone ever did.")]
    [InlineData("The store is [like] really the best school there was.")]
    [InlineData("I talk to people who [like] aren't part of the bubble.")]
    [InlineData("You have this [like] moment of success and nobody sees it.")]
    [InlineData("I love that as [like] a middle ground between [like] being free and being bound.")]
    [InlineData("They sold it to a driver [like] I think the whole city did.")]
    [InlineData("It is my gut feeling of [like] what the work really is.")]
    [InlineData("[Like] it was one of those schools that give everyone an answer.")]
    [InlineData("There's [like] all these doors that nobody ever opens.")]
    [InlineData("I sent them five hundred letters [like] that wasn't even all of them.")]
    // … and "like" that compares, likes, or names.
    [InlineData("Nothing I ever worked on was quite like that in the end.")]
    [InlineData("Like I said the work is never really done.")]
    [InlineData("Like it or not the work is never really done.")]
    [InlineData("They throw it around like it's nothing at all.")]
    [InlineData("Writing is like a river that nobody owns.")]
    [InlineData("I would like people to count their attempts.")]
    [InlineData("It feels like we never stopped working on it.")]
    [InlineData("People like Logan count their attempts in hundreds.")]
    [InlineData("Nobody else writes about it like that anymore.")]
    [InlineData("It was something like five hundred applications in all.")]
    // "you know" that carries nothing …
    [InlineData("The work is [you know] never really done by one person.")]
    [InlineData("I tried and [you know] nobody came back the first time.")]
    // … and "you know" that asks or knows.
    [InlineData("Do you know why people always stop there?")]
    [InlineData("You know what people want before they say it.")]
    [InlineData("People will tell you if you know how to ask them.")]
    [InlineData("It is hard to count your own attempts, you know?")]
    // "I mean" that carries nothing, and that means.
    [InlineData("I count them and [I mean] everyone should count them too.")]
    [InlineData("That is not what I mean when I say persistence.")]
    // What was begun twice …
    [InlineData("People say [it's] it's hard for all of us to keep going every day.")]
    [InlineData("And [we were going to] we were going to count every single attempt.")]
    [InlineData("People [th-] think that nobody else has ever failed.")]
    [InlineData("Now [it] it's the work of a hundred people.")]
    [InlineData("[I'm] It's incredible to see how everyone learned it.")]
    [InlineData("People say [we were part of] we were a team at the campus.")]
    [InlineData("Berkeley is [where it] where all of the work was started.")]
    [InlineData("In principle [it's] there's only so much of that you can do.")]
    [InlineData("If you have [a] some old machine that you are happy with.")]
    [InlineData("It is a class where [you would] they would give you the answer.")]
    [InlineData("They would just [kind of] give you the answer in the end.")]
    [InlineData("It's kind of hard to find the kind of school that teaches it.")]
    [InlineData("And [you know] [like] it was one of those years for all of us.")]
    [InlineData("When it's over you'll know what all of it was for.")]
    [InlineData("It was fun it was hard and nobody ever stopped.")]
    // … and what was meant twice.
    [InlineData("They tried again and again and again for the whole year.")]
    [InlineData("It was very very hard for all of us back then.")]
    [InlineData("I know that that was the hardest year of them all.")]
    [InlineData("She had had enough of all the people who gave up.")]
    // The listener's assent, and the speaker's own.
    [InlineData("If you can [yeah] get there it is a very good bet.")]
    [InlineData("He asked for help and I said yeah let us do it now.")]
    public void Leaves_out_what_carries_nothing_and_keeps_what_does(string marked)
    {
        var said = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var expected = new List<int>();
        var inside = false;
        var tokens = marked.Split(' ');
        for (var i = 0; i < tokens.Length; i++)
        {
            inside |= tokens[i].StartsWith('[');
            if (inside)
                expected.Add(i);
            inside &= !tokens[i].EndsWith(']');
        }

        var episode = Sample.Read($"Ada Holm: {said}\n\nTom Reyes: Fine.\n");
        var quote = Assert.Single(episode.Quotes);
        Assert.Equal(expected, quote.LeftOut.Where(i => i >= LeadIn(tokens)));
        Assert.Equal(Bare(OmittedPart().Replace(marked, "")), Bare(quote.Text), ignoreCase: true);
    }

    /// <summary>A quote may also leave out the "and" it begins with.</summary>
    private static int LeadIn(string[] tokens) => tokens[0] is "And" or "So" ? 1 : 0;

    private static string Bare(string text)
    {
        var bare = NotWord().Replace(text, " ").Trim();
        return bare.StartsWith("And ", StringComparison.OrdinalIgnoreCase) ? bare[4..] : bare;
    }

    [GeneratedRegex(@"\[[^\]]*\]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OmittedPart();

    [GeneratedRegex(@"[^\w']+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotWord();
}
