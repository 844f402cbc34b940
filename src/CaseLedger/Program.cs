using CaseLedger.Toegang;
using Wolverine;

var bouwer = WebApplication.CreateBuilder(args);
if (args is ["token", .. var opties])
{
    return Tokenopdracht.Voer(opties, Web.Sleutelmap(bouwer.Configuration), bouwer.Environment.IsDevelopment(), TimeProvider.System);
}

bouwer.VoegDienstenToe();
bouwer.VoegAanmeldenToe();
bouwer.VoegOpslagToe();
bouwer.VoegContractToe();
bouwer.Host.UseWolverine(o => o.ApplicationAssembly = typeof(Program).Assembly);

var app = bouwer.Build();
app.Bedraad();
await app.RunAsync();
return 0;
