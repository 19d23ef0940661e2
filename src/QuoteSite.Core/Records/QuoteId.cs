using System.Security.Cryptography;
using System.Text;

namespace QuoteSite.Core.Records;

/// <summary>Addresses made from content: the same words of the same episode have the same id, on every machine and for ever.</summary>
public static class QuoteId
{
    /// <summary>Crockford's base 32: no letter that looks like another, safe in a key, a path and speech.</summary>
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>12 × 5 = 60 bits: among a million quotes two collide once in two million catalogues.</summary>
    private const int Length = 12;

    /// <param name="forms">The quote's words without case and punctuation, so that a corrected comma moves nothing.</param>
    public static string From(string show, string episode, IEnumerable<string> forms)
    {
        var content = $"{show}\n{episode}\n{string.Join(' ', forms)}";
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(content));
        return string.Create(
            Length,
            hash,
            static (id, bytes) =>
            {
                var bits = 0UL;
                for (var i = 0; i < 8; i++)
                    bits = (bits << 8) | bytes[i];
                for (var i = 0; i < id.Length; i++)
                    id[i] = Alphabet[(int)(bits >> (59 - 5 * i) & 31)];
            }
        );
    }
}
