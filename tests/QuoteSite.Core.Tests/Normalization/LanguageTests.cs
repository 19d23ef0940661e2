namespace QuoteSite.Core.Tests.Normalization;

public sealed class LanguageTests
{
    private const string German =
        "ich glaube dass die leute nicht wissen wie lange es dauert und dass man sich die zeit nehmen muss aber es ist auch so dass wir das nicht immer können";

    [Theory]
    [InlineData(
        "en",
        "I think that people never know how long it takes. And you have to take the time for it, but we can not always do that."
    )]
    [InlineData(
        "de",
        "Ich glaube, dass die Leute nicht wissen, wie lange es dauert. Und man muss sich die Zeit nehmen, aber wir können das nicht immer."
    )]
    [InlineData(
        "fr",
        "Je crois que les gens ne savent pas combien de temps il faut. Et il faut le prendre, mais nous ne le pouvons pas toujours."
    )]
    [InlineData(
        "es",
        "Creo que la gente no sabe cuánto tiempo se necesita. Y hay que tomarse el tiempo, pero no siempre lo podemos hacer en la vida."
    )]
    [InlineData("ru", "Я думаю, что люди не знают, сколько времени это займёт. Но мы должны попробовать.")]
    [InlineData("ja", "人々はそれがどれくらいかかるか知らないと思います。 でも、私たちはやらなければなりません。")]
    public void A_punctuated_transcript_is_served_in_its_own_language(string language, string text) =>
        Assert.Equal(language, Sample.Read(text).Language);

    [Fact]
    public void Raw_captions_in_another_language_are_rejected_with_the_reason() =>
        Assert.Contains("another language than English (de)", Sample.Run(German).Rejection, StringComparison.Ordinal);

    [Fact]
    public void The_producer_s_word_on_the_language_is_believed() =>
        Assert.Equal("en-GB", Sample.Read(German, Sample.Details with { Language = "en-GB" }).Language);
}
