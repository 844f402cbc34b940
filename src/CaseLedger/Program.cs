using CaseLedger.Bewaring;
using CaseLedger.Toegang;

var bouwer = WebApplication.CreateBuilder(args);
if (args is ["token", .. var opties])
{
    return Tokenopdracht.Voer(opties, Web.Sleutelmap(bouwer.Configuration), bouwer.Environment.IsDevelopment(), TimeProvider.System);
}

bouwer.VoegDienstenToe();
bouwer.VoegAanmeldenToe();
bouwer.VoegOpslagToe();
bouwer.VoegContractToe();
bouwer.VoegBerichtenToe();
bouwer.VoegBewaringToe();
bouwer.VoegVolgersToe();

var app = bouwer.Build();
app.Bedraad();
await app.RunAsync();
return 0;
