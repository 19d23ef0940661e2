using Spectre.Console;

namespace QuoteSite.Cli;

/// <summary>What a command says: colour and a spinner on a terminal, plain unwrapped lines anywhere else.</summary>
public sealed class Screen(bool isTerminal)
{
    public static Screen ForConsole() =>
        new(!Console.IsOutputRedirected && AnsiConsole.Profile.Capabilities.Interactive);

    public bool IsTerminal => isTerminal;

    public void Line(string text) => Write(text, "default");

    public void Good(string text) => Write(text, "green");

    public void Odd(string text) => Write(text, "yellow");

    /// <summary>Says on standard error why a command could not be carried out, and ends it so.</summary>
    public static int Failed(string reason)
    {
        Console.Error.WriteLine(reason);
        return ExitCode.Failure;
    }

    /// <summary>Shows <paramref name="doing"/> while the work runs; the work may change the words as it goes.</summary>
    public async Task<T> While<T>(string doing, Func<Action<string>, Task<T>> work)
    {
        if (isTerminal)
            return await AnsiConsole
                .Status()
                .StartAsync(Markup.Escape(doing), status => work(words => status.Status(Markup.Escape(words))));

        Line(doing);
        return await work(Line);
    }

    private void Write(string text, string colour)
    {
        if (isTerminal)
            AnsiConsole.MarkupLine($"[{colour}]{Markup.Escape(text)}[/]");
        else
            Console.Out.WriteLine(text);
    }
}
