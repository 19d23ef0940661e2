using System.Diagnostics;
using System.Globalization;

namespace QuoteSite.Cli.Tests;

/// <summary>Processes as /proc shows them.</summary>
public static class LinuxProcesses
{
    /// <summary>Children, their children and so on.</summary>
    public static IReadOnlyList<int> Descendants(int process)
    {
        var parents = Directory
            .EnumerateDirectories("/proc")
            .Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) ? id : 0)
            .Where(id => id > 0)
            .Select(id => (Id: id, Parent: ParentOf(id)))
            .ToLookup(pair => pair.Parent, pair => pair.Id);
        var found = new List<int>();
        var next = new Queue<int>(parents[process]);
        while (next.TryDequeue(out var id))
        {
            found.Add(id);
            foreach (var child in parents[id])
                next.Enqueue(child);
        }

        return found;
    }

    /// <summary>False for a zombie too: it runs no more, whoever has yet to take note of it.</summary>
    public static bool Runs(int process) => Stat(process) is [var state, ..] && state is not ("Z" or "X");

    public static void Signal(string signal, int process)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process}"]);
        kill.WaitForExit();
    }

    private static int ParentOf(int process) =>
        Stat(process) is [_, var parent, ..] ? int.Parse(parent, CultureInfo.InvariantCulture) : 0;

    // "4711 (name, may hold spaces) S 1 …": state and parent follow the last parenthesis.
    private static string[] Stat(int process)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{process}/stat");
            return stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
