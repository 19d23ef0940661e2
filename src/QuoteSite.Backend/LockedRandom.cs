namespace QuoteSite.Backend;

/// <summary>One source of chance for many threads. A seed makes a run repeatable.</summary>
public sealed class LockedRandom : Random
{
    private readonly Lock gate = new();
    private readonly Random source;

    public LockedRandom(int? seed = null) => source = seed is { } value ? new Random(value) : new Random();

    public override int Next()
    {
        lock (gate)
            return source.Next();
    }

    public override int Next(int maxValue)
    {
        lock (gate)
            return source.Next(maxValue);
    }

    public override int Next(int minValue, int maxValue)
    {
        lock (gate)
            return source.Next(minValue, maxValue);
    }

    public override double NextDouble()
    {
        lock (gate)
            return source.NextDouble();
    }

    protected override double Sample() => NextDouble();
}
