using System.Net;
using System.Text;

namespace QuoteSite.Core.Formats;

/// <summary>Takes the markup off a cue: "&lt;i&gt;Hello&lt;/i&gt;", "{\an8}Hello", "R&amp;amp;D".</summary>
internal static class CueMarkup
{
    public static string Strip(string payload)
    {
        if (payload.AsSpan().IndexOfAny("<&{\n") < 0)
            return payload;
        var text = new StringBuilder(payload.Length);
        for (var i = 0; i < payload.Length; i++)
        {
            var close = payload[i] switch
            {
                '<' when StartsTag(payload, i) => payload.IndexOf('>', i),
                '{' when i + 1 < payload.Length && payload[i + 1] == '\\' => payload.IndexOf('}', i),
                _ => -1,
            };
            if (close > i)
                i = close;
            else
                text.Append(payload[i] == '\n' ? ' ' : payload[i]);
        }

        return WebUtility.HtmlDecode(text.ToString()).Trim();
    }

    /// <summary>"&lt;b&gt;", "&lt;/v&gt;" and "&lt;00:01.000&gt;" are tags; "a &lt; b" is none.</summary>
    private static bool StartsTag(string payload, int at) =>
        at + 1 < payload.Length && (char.IsAsciiLetterOrDigit(payload[at + 1]) || payload[at + 1] == '/');
}
