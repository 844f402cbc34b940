// A receiver of webhooks on a port of this machine (argument 1; 0: a free one). Prints its address when it serves; ends with its standard input.
// Every delivery is kept with its headers, and answered as told:
//   POST /_gedrag     { "pad": "/a", "status": 500, "koppen": { … }, "wacht": 1000, "zwijg": true, "keer": 3, "huishouden": "…" }; later ones go first
//   GET  /_ontvangen?pad=/a    what came in there, in order: [{ "koppen", "inhoud", "klaar" }]
//   POST /_vergeet    forgets how to behave
// OPTIONS allows whoever asks, but under /weiger.
import { createServer } from 'node:http';

const ontvangen = [];
let gedrag = [];

const lees = async (verzoek) => {
  const delen = [];
  for await (const deel of verzoek) delen.push(deel);
  return Buffer.concat(delen).toString('utf8');
};

const kies = (pad, inhoud) => {
  const g = gedrag.find((x) => x.pad === pad && x.keer !== 0 && (!x.huishouden || inhoud.includes(`"subject":"${x.huishouden}"`)));
  if (g?.keer > 0) g.keer -= 1;
  return g ?? { status: 204 };
};

const server = createServer(async (verzoek, antwoord) => {
  const adres = new URL(verzoek.url, 'http://x');
  const inhoud = await lees(verzoek);
  if (adres.pathname === '/_gedrag') {
    gedrag.unshift(JSON.parse(inhoud));
    antwoord.writeHead(204).end();
  } else if (adres.pathname === '/_vergeet') {
    gedrag = [];
    antwoord.writeHead(204).end();
  } else if (adres.pathname === '/_ontvangen') {
    antwoord.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(ontvangen.filter((o) => o.pad === adres.searchParams.get('pad'))));
  } else if (verzoek.method === 'OPTIONS') {
    antwoord.writeHead(204, adres.pathname.startsWith('/weiger') ? {} : { 'WebHook-Allowed-Origin': verzoek.headers['webhook-request-origin'] ?? '' }).end();
  } else {
    const bericht = { pad: adres.pathname, methode: verzoek.method, koppen: verzoek.headers, inhoud, klaar: false };
    ontvangen.push(bericht);
    const { status = 204, koppen = {}, wacht = 0, zwijg = false } = kies(adres.pathname, inhoud);
    if (zwijg) return;
    setTimeout(() => antwoord.writeHead(status, koppen).end(() => { bericht.klaar = true; bericht.status = status; }), wacht);
  }
});

server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => console.log(`Gereed op http://127.0.0.1:${server.address().port}`));
process.stdin.resume().on('end', () => process.exit());
