using CaseLedger.Client;

using var http = new HttpClient();
var token = Environment.GetEnvironmentVariable("CASELEDGER_TOKEN") ?? throw new InvalidOperationException("Zet CASELEDGER_TOKEN.");
var client = new CaseLedgerClient(http, new CaseLedgerOpties
{
    Adres = new Uri(args.FirstOrDefault() ?? "http://127.0.0.1:5080"),
    Token = _ => ValueTask.FromResult(token),
    Doelbinding = Doelbinding.Begeleiding,
});

var dag = new DateTimeOffset(2024, 10, 7, 10, 15, 0, TimeSpan.FromHours(2));
var (moeder, vader, kind) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
var aanmelding = await client.MeldNieuwHuishoudenAan(new MeldHuishoudenAan
{
    GebeurdOp = dag, Toekomsttuin = "hilversum", Instroomroute = Instroomroute.Jeugdteam, Kanaal = Kanaal.Telefoon,
    Anoniem = false, Hulpvraag = Hulpvraag.SamenOptrekken, MaatregelOverwogen = true,
    Leden = [Lid(moeder, new(1989, 3, 2)), Lid(vader, new(1986, 11, 19)), Lid(kind, new(2017, 5, 30))],
    Gezag = [.. new[] { moeder, vader }.Select(ouder => new Gezag { Kind = kind, Houder = $"{ouder}", Soort = Gezagsoort.OuderlijkGezag })],
});
var huishouden = aanmelding.Waarde.HuishoudenId;
await client.LegToestemmingVast(huishouden, new LegToestemmingVast
{
    GebeurdOp = dag.AddHours(1), LidId = moeder, VoorLeden = [moeder, kind], Hoedanigheid = Hoedanigheid.Gezagsdrager, Besluit = Toestemmingskeuze.Verleend,
    Reikwijdte = [Reikwijdte.BetrokkenheidToekomsttuin, Reikwijdte.Informatiedeling], Vorm = Toestemmingsvorm.Schriftelijk, UitlegGegeven = true,
});
var triage = await client.VoerTriageUit(huishouden, new VoerTriageUit
{
    GebeurdOp = dag.AddDays(3), Deelnemers = [OrganisatieSoort.LokaalTeam, OrganisatieSoort.VeiligThuis], VermoedenGeweldInAfhankelijkheidsrelatie = true,
    AcuteOnveiligheid = AcuteOnveiligheid.Nee, Leefgebieden = [Leefgebied.Relaties, Leefgebied.Opvoeding, Leefgebied.Financien],
    ExpertiseBeschikbaar = true, Besluit = Triagebesluit.Instroom, Motivering = "Geweld tussen partners; Veilig Thuis kan direct mee.",
});
Console.WriteLine($"Huishouden {huishouden} staat op versie {triage.Versie}; nu volgt de feed, tot Ctrl-C.");
await foreach (var gebeurtenis in client.Volg())
    Console.WriteLine($"{gebeurtenis.Positie} {gebeurtenis.Type} {gebeurtenis.HuishoudenId} {gebeurtenis.GebeurdOp:u}");

static Lid Lid(Guid id, DateOnly geboren) => new() { LidId = id, Geboortedatum = geboren, Inwonend = true };
