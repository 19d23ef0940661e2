using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace QuoteSite.Backend.Ingestion;

/// <summary>A piece of YAML with the line it starts on, counted from 1. Scalars stay text: "1:30" and "no" mean what they say.</summary>
internal abstract record SidecarNode(int Line)
{
    public sealed record Scalar(string Text, int Line) : SidecarNode(Line);

    public sealed record Sequence(IReadOnlyList<SidecarNode> Items, int Line) : SidecarNode(Line);

    public sealed record Mapping(IReadOnlyList<(Scalar Key, SidecarNode Value)> Pairs, int Line) : SidecarNode(Line);
}

/// <summary>Where the YAML stops making sense.</summary>
internal sealed record SidecarFault(int Line, string Message);

/// <summary>YAML → its top-level fields, as far as it can be read: a fault on line 9 costs nothing that stands on line 8.</summary>
internal static class SidecarYaml
{
    /// <summary>A sidecar is three deep (speakers, one of them, its aliases); deeper is a mistake, or an attack on the stack.</summary>
    private const int MaxDepth = 8;

    public static (IReadOnlyList<(SidecarNode.Scalar Key, SidecarNode Value)> Fields, SidecarFault? Fault) Read(
        string yaml
    )
    {
        var fields = new List<(SidecarNode.Scalar, SidecarNode)>();
        var parser = new Parser(new StringReader(yaml));
        try
        {
            parser.Consume<StreamStart>();
            if (parser.TryConsume<StreamEnd>(out _))
                return (fields, null);
            parser.Consume<DocumentStart>();
            if (parser.Accept<Scalar>(out var nothing) && nothing.Value.Length == 0)
                return (fields, null);
            if (!parser.TryConsume<MappingStart>(out _))
                return (fields, new SidecarFault(LineOf(parser), "Expected fields, one a line: \"title: …\"."));
            while (!parser.TryConsume<MappingEnd>(out _))
                fields.Add(ReadPair(parser, depth: 1));
            return (fields, null);
        }
        catch (YamlException e)
        {
            return (fields, new SidecarFault((int)e.Start.Line, $"This is not YAML: {e.Message.TrimEnd('.')}."));
        }
        catch (Exception e)
            when (e is InvalidOperationException or ArgumentException or FormatException or IndexOutOfRangeException)
        {
            // YamlDotNet 18 lets out what it trips over: at "{@e:\t\t{lp\nt" the first of these, at "!!0[t*\n" the second.
            return (fields, new SidecarFault(LineOf(parser), "This is not YAML."));
        }
    }

    private static (SidecarNode.Scalar, SidecarNode) ReadPair(Parser parser, int depth)
    {
        if (!parser.TryConsume<Scalar>(out var key))
            throw Fault(parser, "a field's name must be plain text");
        return (new SidecarNode.Scalar(key.Value, (int)key.Start.Line), ReadNode(parser, depth));
    }

    private static SidecarNode ReadNode(Parser parser, int depth)
    {
        if (depth > MaxDepth)
            throw Fault(parser, "it is nested too deeply");
        if (parser.TryConsume<Scalar>(out var scalar))
            return new SidecarNode.Scalar(scalar.Value, (int)scalar.Start.Line);
        var line = LineOf(parser);
        if (parser.TryConsume<SequenceStart>(out _))
        {
            var items = new List<SidecarNode>();
            while (!parser.TryConsume<SequenceEnd>(out _))
                items.Add(ReadNode(parser, depth + 1));
            return new SidecarNode.Sequence(items, line);
        }

        if (parser.TryConsume<MappingStart>(out _))
        {
            var pairs = new List<(SidecarNode.Scalar, SidecarNode)>();
            while (!parser.TryConsume<MappingEnd>(out _))
                pairs.Add(ReadPair(parser, depth + 1));
            return new SidecarNode.Mapping(pairs, line);
        }

        throw Fault(parser, "references (*name) are not read; write the value out");
    }

    private static int LineOf(Parser parser) => (int)(parser.Current?.Start.Line ?? 1);

    private static YamlException Fault(Parser parser, string message)
    {
        var start = parser.Current?.Start ?? Mark.Empty;
        return new YamlException(start, start, message);
    }
}
