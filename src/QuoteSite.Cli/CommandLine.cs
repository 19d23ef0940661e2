using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using QuoteSite.Cli.Commands;

namespace QuoteSite.Cli;

/// <summary>The commands of <c>quotesite</c>; without one it serves.</summary>
public static class CommandLine
{
    /// <summary>How long Ctrl-C or SIGTERM waits for a command to put its things away before the process ends regardless.</summary>
    private static readonly TimeSpan PutAwayTime = TimeSpan.FromSeconds(10);

    public static async Task<int> Run(string[] args)
    {
        var root = new RootCommand(
            "Turns interview transcripts into quotes and serves them. Without a command: serve.\n\n"
                + "Exit codes: 0 done, 1 could not be done, 2 the command line was not understood."
        );
        ServeCommand.AddTo(root);
        root.Add(ServeCommand.Create());
        root.Add(UploadCommand.Create());
        root.Add(ExtractCommand.Create());

        var parsed = root.Parse(args);
        if (parsed.Action is ParseErrorAction)
            return Misunderstood(parsed.Errors, parsed.CommandResult.Command);
        return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = PutAwayTime });
    }

    private static int Misunderstood(IReadOnlyList<ParseError> errors, Command command)
    {
        foreach (var error in errors)
            Console.Error.WriteLine(error.Message);
        var name = command is RootCommand ? "quotesite" : $"quotesite {command.Name}";
        Console.Error.WriteLine($"See {name} --help.");
        return ExitCode.Usage;
    }
}
