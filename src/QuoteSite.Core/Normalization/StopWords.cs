using System.Collections.Frozen;

namespace QuoteSite.Core.Normalization;

/// <summary>Words that carry grammar or habit rather than an idea. A phrase neither begins nor ends with one.</summary>
public static class StopWords
{
    private static readonly FrozenSet<string> Words = (
        "a about actually after again all also am an and any anything are aren't around as at away back basically be because been before "
        + "being both but by came can can't come could couldn't cuz did didn't do does doesn't doing don't done down each either else even "
        + "ever every everything exactly few for from get gets getting go goes going gonna good got gotta great had hadn't has hasn't have "
        + "haven't having he he'd he'll he's her here hers him his how i i'd i'll i'm i've if in into is isn't it it'd it'll it's its just "
        + "kind kinda know last let let's like literally little lot lots made make makes many may maybe me mean might more most much must my "
        + "myself need never new next no not nothing now of off oh ok okay on one ones only or other others our out over own people pretty "
        + "probably put quite really right said same saw say saying says see she she's should shouldn't so some somebody someone something "
        + "sort still stuff such super sure take than thank thanks that that'd that'll that's the their them then there there's these they "
        + "they'd they'll they're they've thing things think this those though thought through time to today told too took totally try trying "
        + "two uh um under until up us use used using very wanna want wanted was wasn't way we we'd we'll we're we've well went were weren't "
        + "what what's whatever when where whether which while who who's why will with without won't would wouldn't yeah year years yep yes "
        + "yet you you'd you'll you're you've your yours yourself first second three four five mhm hmm er erm ah wow cool awesome nice sorry "
        + "guess feel look looking looks whole bit couple day days week weeks month months work working works start started end point"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string form) => Words.Contains(form);
}
