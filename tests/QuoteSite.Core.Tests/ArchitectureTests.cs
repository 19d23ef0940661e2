using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace QuoteSite.Core.Tests;

public sealed class ArchitectureTests
{
    /// <summary>In the order the data flows: a stage may use those before it and never one after it.</summary>
    private static readonly string[] Stages =
    [
        "Formats",
        "Normalization",
        "Segmentation",
        "Quotes",
        "Themes",
        "Records",
    ];

    private static readonly Architecture Core = new ArchLoader().LoadAssembly(typeof(QuotePipeline).Assembly).Build();

    public static TheoryData<string, string> LaterStages()
    {
        var pairs = new TheoryData<string, string>();
        for (var i = 0; i < Stages.Length; i++)
        {
            foreach (var later in Stages[(i + 1)..])
                pairs.Add(Stages[i], later);
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(LaterStages))]
    public void A_stage_never_uses_a_later_one(string stage, string later) =>
        Types()
            .That()
            .ResideInNamespaceMatching($@"^QuoteSite\.Core\.{stage}(\.|$)")
            .Should()
            .NotDependOnAnyTypesThat()
            .ResideInNamespaceMatching($@"^QuoteSite\.Core\.{later}(\.|$)")
            .Check(Core);

    [Fact]
    public void The_heart_does_no_input_or_output_and_knows_no_Azure()
    {
        var references = typeof(QuotePipeline).Assembly.GetReferencedAssemblies().Select(a => a.Name!);
        Assert.DoesNotContain(
            references,
            name =>
                name.StartsWith("Azure", StringComparison.Ordinal)
                || name.Contains("AspNetCore", StringComparison.Ordinal)
                || name.Contains("Logging", StringComparison.Ordinal)
        );
        Types()
            .That()
            .ResideInNamespaceMatching(@"^QuoteSite\.Core(\.|$)")
            .Should()
            .NotDependOnAnyTypesThat()
            .HaveFullNameMatching(@"^System\.(IO\.(File|Directory)|Net\.(Http|Sockets).*|Console|TimeProvider)$")
            .Check(Core);
    }

    [Fact]
    public void Every_type_of_the_heart_lives_in_a_stage_or_at_its_front_door()
    {
        var stray = typeof(QuotePipeline)
            .Assembly.GetTypes()
            .Where(t => t.Namespace?.StartsWith("QuoteSite.Core.", StringComparison.Ordinal) == true)
            .Where(t => !Stages.Contains(t.Namespace!.Split('.')[2]));
        Assert.Empty(stray);
    }
}
