namespace QuoteSite.Cli.Tests;

/// <summary>For what can only be seen in /proc, or only be asked by a signal.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute()
    {
        if (!OperatingSystem.IsLinux())
            Skip = "Looks at processes the way Linux shows them.";
    }
}
