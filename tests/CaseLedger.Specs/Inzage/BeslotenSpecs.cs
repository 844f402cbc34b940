using System.Reflection;

namespace CaseLedger.Specs.Inzage;

/// <summary>Deny first: of every kind of registration somebody decided how a lid reads it, or that no lid does.</summary>
public sealed class BeslotenSpecs
{
    private static readonly string[] NietVerteld =
    [
        "AfschermingBeeindigd", "AfwegingVastgelegd", "DossierAfgesloten", "DossierOpengesteld", "DossierVernietigd", "ErvaringVastgelegd", "GegevenGecorrigeerd", "LidVernietigd", "MeldcodestapGezet", "RegistratieAfgeschermd",
        "RegistratieVrijgegeven", "StoelIngenomen", "VeiligContactVastgelegd", "VisieverschilVastgelegd",
    ];

    private static readonly Type[] Feiten = [.. typeof(IFeit).Assembly.GetTypes().Where(t => t.IsClass && typeof(IFeit).IsAssignableFrom(t))];

    [Fact]
    public void Over_ieder_feit_is_besloten_het_een_of_het_ander() =>
        Feiten.Where(f => typeof(IVertelbaar).IsAssignableFrom(f) == f.IsDefined(typeof(NietVoorLedenAttribute))).Select(f => f.Name).Should().BeEmpty();

    [Fact]
    public void Wat_geen_lid_leest_staat_hier_en_heeft_een_reden()
    {
        var dicht = Feiten.Where(f => f.IsDefined(typeof(NietVoorLedenAttribute))).ToList();
        dicht.Select(f => f.Name).Should().BeEquivalentTo(NietVerteld);
        dicht.Should().OnlyContain(f => f.GetCustomAttribute<NietVoorLedenAttribute>()!.Reden.Length > 10);
    }
}
