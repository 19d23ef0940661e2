using System.Text;

namespace QuoteSite.Core.Formats;

/// <summary>A transcript file as text, whatever its encoding.</summary>
/// <param name="Encoding">IANA name of the encoding it was read with: "utf-8", "utf-16", "windows-1252".</param>
public sealed record TranscriptText(string Text, string Encoding)
{
    /// <summary>How much of a text may be control characters before it is taken for a binary file.</summary>
    private const double MaxControlShare = 0.01;

    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>Reads the bytes as text, or says in a sentence for the producer why they are none.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> file, out TranscriptText text, out string rejection)
    {
        text = Decode(file);
        rejection = "";
        if (string.IsNullOrWhiteSpace(text.Text))
            rejection = "The file is empty. Export the transcript again and upload it under the same name.";
        else if (ControlShare(text.Text) > MaxControlShare)
            rejection =
                "The file is not text (it looks like audio, video, an archive or an office document). "
                + "Export the transcript as .vtt, .srt or .txt and upload that.";
        return rejection.Length == 0;
    }

    private static TranscriptText Decode(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return new(System.Text.Encoding.UTF8.GetString(file[3..]), "utf-8");
        if (file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return new(System.Text.Encoding.Unicode.GetString(file[2..]), "utf-16");
        if (file.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return new(System.Text.Encoding.BigEndianUnicode.GetString(file[2..]), "utf-16be");
        if (LooksLikeUtf16(file, zeroAt: 1))
            return new(System.Text.Encoding.Unicode.GetString(file), "utf-16");
        if (LooksLikeUtf16(file, zeroAt: 0))
            return new(System.Text.Encoding.BigEndianUnicode.GetString(file), "utf-16be");
        try
        {
            return new(StrictUtf8.GetString(file), "utf-8");
        }
        catch (DecoderFallbackException)
        {
            return new(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(file), "windows-1252");
        }
    }

    /// <summary>UTF-16 without a byte-order mark: in Latin text nearly every second byte is zero, and no other is.</summary>
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> file, int zeroAt)
    {
        var sample = file[..Math.Min(file.Length & ~1, 512)];
        if (sample.Length < 4)
            return false;
        int zeros = 0,
            others = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            zeros += sample[i + zeroAt] == 0 ? 1 : 0;
            others += sample[i + 1 - zeroAt] == 0 ? 1 : 0;
        }

        return zeros > sample.Length / 2 * 0.7 && others == 0;
    }

    private static double ControlShare(string text)
    {
        var controls = 0;
        foreach (var c in text)
        {
            if (c is < ' ' and not ('\t' or '\n' or '\r' or '\f' or '\v') or '\uFFFD' or '\u007F')
                controls++;
        }

        return (double)controls / text.Length;
    }
}
