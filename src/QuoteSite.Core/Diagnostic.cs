namespace QuoteSite.Core;

public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Note,

    /// <summary>Something was understood in a way the producer may want to check.</summary>
    Warning,

    /// <summary>The file could not be used; no quotes were made from it.</summary>
    Error,
}

/// <summary>One thing a producer should know about a file. <see cref="Line"/> counts from 1; null where no single line is meant.</summary>
public sealed record Diagnostic(Severity Severity, int? Line, string Message)
{
    public static Diagnostic Note(string message, int? line = null) => new(Severity.Note, line, message);

    public static Diagnostic Warning(string message, int? line = null) => new(Severity.Warning, line, message);

    public static Diagnostic Error(string message, int? line = null) => new(Severity.Error, line, message);
}
