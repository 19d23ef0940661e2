using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using QuoteSite.Core;
using QuoteSite.Core.Normalization;

namespace QuoteSite.Benchmarks;

/// <summary>A raw transcript through the whole pipeline, as long as an hour and as long as a day: the cost is to grow with the words.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 5)]
public class PipelineBenchmarks
{
    private byte[] _raw = [];

    [Params(20_000, 500_000)]
    public int Words { get; set; }

    /// <summary>The sample interview without punctuation, over and over.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var forms = File.ReadAllText(SampleFile()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var text = new StringBuilder();
        for (var i = 0; i < Words; i++)
            text.Append(WordForm.Of(forms[i % forms.Length])).Append(' ');
        _raw = Encoding.UTF8.GetBytes(text.ToString());
    }

    [Benchmark]
    public int RawTranscript() =>
        QuotePipeline.Run(_raw, new EpisodeDetails { Show = "show", Episode = "episode" }).Episode.Quotes.Count;

    private static string SampleFile()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "QuoteSite.sln")))
            folder =
                Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException("QuoteSite.sln is not above the benchmarks.");
        return Path.Combine(folder, "samples", "slow-trades", "leave-a-way-back-in.txt");
    }
}
