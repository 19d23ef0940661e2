using System.Text;

namespace QuoteSite.Backend.Tests;

/// <summary>Transcripts to upload.</summary>
internal static class Interviews
{
    /// <summary>The repository's sample: WebVTT with voices, about 2,600 words.</summary>
    public static byte[] Walls { get; } = Sample("build-for-the-thaw.vtt");

    public static string WallsSidecar { get; } = Encoding.UTF8.GetString(Sample("build-for-the-thaw.yaml"));

    /// <summary>The other sample: raw captions without punctuation or speakers.</summary>
    public static byte[] Captions { get; } = Sample("leave-a-way-back-in.txt");

    /// <summary>The same interview, but the last third of it is gone and a name is put right.</summary>
    public static byte[] WallsCorrected { get; } =
        Encoding.UTF8.GetBytes(
            string.Join('\n', Lines(Walls).Take(Lines(Walls).Length * 2 / 3))
                .Replace("Marit Hallewell", "Maret Hallewell", StringComparison.Ordinal)
        );

    /// <summary>The beginning of a PNG file, and then noise.</summary>
    public static byte[] Picture { get; } = MakePicture();

    private static string[] Lines(byte[] file) => Encoding.UTF8.GetString(file).Split('\n');

    private static byte[] Sample(string name) =>
        File.ReadAllBytes(Path.Combine(RepositoryRoot.Folder, "samples", "slow-trades", name));

    private static byte[] MakePicture()
    {
        var noise = new byte[20_000];
        new Random(7).NextBytes(noise);
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. noise];
    }
}
