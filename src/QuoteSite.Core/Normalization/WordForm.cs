namespace QuoteSite.Core.Normalization;

/// <summary>The form in which words are compared: “Hundreds,” → hundreds; it’s → it's; C++ → c; $500 → $500.</summary>
public static class WordForm
{
    public static string Of(ReadOnlySpan<char> token)
    {
        var start = 0;
        while (start < token.Length && !IsCore(token[start]) && token[start] is not ('$' or '@' or '#'))
            start++;
        var end = token.Length;
        while (end > start && !IsCore(token[end - 1]))
            end--;
        var core = token[start..end];
        Span<char> form = core.Length <= 64 ? stackalloc char[core.Length] : new char[core.Length];
        for (var i = 0; i < core.Length; i++)
            form[i] = core[i] == '’' ? '\'' : char.ToLowerInvariant(core[i]);
        return new string(form);
    }

    private static bool IsCore(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '_' or '%' or '&';
}
