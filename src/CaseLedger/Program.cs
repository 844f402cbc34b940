using CaseLedger.Abonnementen;
using CaseLedger.Bewaring;
using CaseLedger.Controlepunten;
using CaseLedger.Toegang;

var bouwer = WebApplication.CreateBuilder(args);
if (args is ["token", .. var opties])
{
    return Tokenopdracht.Voer(opties, Web.Sleutelmap(bouwer.Configuration), bouwer.Environment.IsDevelopment(), TimeProvider.System);
}

if (args is ["migreer", .. var keuzes])
{
    return await Migreeropdracht.Voer(bouwer, keuzes, CancellationToken.None);
}

if (args is ["controlesleutel", var naam])
{
    _ = Controlesleutel.Lees(Web.Sleutelmap(bouwer.Configuration), naam, magMaken: true);
    return 0;
}

bouwer.VoegDienstenToe();
bouwer.VoegAanmeldenToe();
bouwer.VoegOpslagToe();
bouwer.VoegContractToe();
bouwer.VoegBerichtenToe();
bouwer.VoegBewaringToe();
bouwer.VoegVolgersToe();
bouwer.VoegControlepuntenToe();
bouwer.VoegAbonnementenToe();

var app = bouwer.Build();
if (await app.Services.GetRequiredService<Startcontrole>().Bezwaren(app.Lifetime.ApplicationStopping) is { Count: > 0 } bezwaren)
{
    Console.Error.WriteLine($"De dienst start niet.\n- {string.Join("\n- ", bezwaren)}");
    return 1;
}

app.Bedraad();
await app.RunAsync();
return 0;
