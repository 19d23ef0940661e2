using CsCheck;
using QuoteSite.Backend.Catalog;

namespace QuoteSite.Backend.Tests.Catalog;

public sealed class SampleTests
{
    [Fact]
    public void Numbers_are_in_range_and_never_repeat() =>
        Gen.Select(Gen.Int[0, 200], Gen.Int[0, 60], Gen.Int)
            .Sample(
                (n, count, seed) =>
                {
                    var drawn = Sample.Distinct(n, count, new Random(seed));
                    return drawn.Count == Math.Min(n, count)
                        && drawn.Distinct().Count() == drawn.Count
                        && drawn.All(i => i >= 0 && i < n);
                }
            );

    [Fact]
    public void Every_number_is_as_likely_as_any_other_in_every_place()
    {
        const int rounds = 60_000;
        var random = new Random(3);
        var counts = new int[3, 6];
        for (var i = 0; i < rounds; i++)
        {
            var drawn = Sample.Distinct(6, 3, random);
            for (var place = 0; place < 3; place++)
                counts[place, drawn[place]]++;
        }

        // Six equal shares of 60,000; 500 is more than five standard deviations.
        foreach (var count in counts)
            Assert.InRange(count, (rounds / 6) - 500, (rounds / 6) + 500);
    }

    [Fact]
    public void Intersecting_gives_what_is_in_every_list() =>
        Gen.Int[0, 60]
            .HashSet[0, 40]
            .Array[1, 4]
            .Sample(sets =>
                PostingLists
                    .Intersect([.. sets.Select(set => (IReadOnlyList<int>)[.. set.Order()])])
                    .SequenceEqual(sets.Aggregate((IEnumerable<int>)sets[0], (a, b) => a.Intersect(b)).Order())
            );
}
