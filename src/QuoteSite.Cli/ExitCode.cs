namespace QuoteSite.Cli;

/// <summary>What the shell gets back from every command.</summary>
public static class ExitCode
{
    public const int Ok = 0;

    /// <summary>The command was understood and could not be carried out, or the transcript was rejected.</summary>
    public const int Failure = 1;

    /// <summary>The command line itself could not be understood.</summary>
    public const int Usage = 2;
}
