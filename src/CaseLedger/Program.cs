using CaseLedger.Bewaring;
using CaseLedger.Controlepunten;
using CaseLedger.Toegang;

var bouwer = WebApplication.CreateBuilder(args);
if (args is ["token", .. var opties])
{
    return Tokenopdracht.Voer(opties, Web.Sleutelmap(bouwer.Configuration), bouwer.Environment.IsDevelopment(), TimeProvider.System);
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

var app = bouwer.Build();
app.Bedraad();
await app.RunAsync();
return 0;
