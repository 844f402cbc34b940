// An OpenID provider on a free port of this machine. Prints its address when it serves; ends with its standard input.
// The token endpoint takes the claims of the API as JSON in the header X-Claims. Beside the provider:
//   POST /_draai     new keys, the old ones withdrawn
//   POST /_teken     a token that a provider would not give: { "claims", "kop", "sleutel": "eigen" | "ander" | "geen" }
//   GET  /_geteld    how often the keys were asked for
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { Provider } from 'oidc-provider';

const scopes = 'registratie systeem partner auditor coordinator lid import noodtoegang beheer';
const ander = await generateKeyPair('RS256', { extractable: true });
let issuer, paar, kid, dienst;
let nummer = 0;
let geteld = 0;

async function draai() {
  kid = `sleutel-${++nummer}`;
  paar = await generateKeyPair('RS256', { extractable: true });
  const provider = new Provider(issuer, {
    clients: [{
      client_id: 'regas', client_secret: 'geheim', grant_types: ['client_credentials'], redirect_uris: [], response_types: [],
      token_endpoint_auth_method: 'client_secret_post', scope: scopes,
    }],
    scopes: scopes.split(' '),
    cookies: { keys: ['test'] },
    jwks: { keys: [{ ...await exportJWK(paar.privateKey), kid, use: 'sig', alg: 'RS256' }] },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_, resource) => ({ scope: scopes, audience: resource, accessTokenTTL: 600, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'RS256' } } }),
      },
    },
    extraTokenClaims: ctx => JSON.parse(ctx.get('x-claims') || '{}'),
  });
  dienst = provider.callback();
}

async function teken({ claims, kop, sleutel }) {
  const nu = Math.floor(Date.now() / 1000);
  const alle = { iss: issuer, iat: nu, nbf: nu, exp: nu + 600, sub: 'regas', client_id: 'regas', ...claims };
  return sleutel === 'geen'
    ? new UnsecuredJWT(alle).encode()
    : new SignJWT(alle).setProtectedHeader({ alg: 'RS256', kid, ...kop }).sign((sleutel === 'ander' ? ander : paar).privateKey);
}

async function lichaam(verzoek) {
  let tekst = '';
  for await (const deel of verzoek) tekst += deel;
  return JSON.parse(tekst || '{}');
}

const server = createServer(async (verzoek, antwoord) => {
  if (verzoek.url === '/_draai') { await draai(); antwoord.end(kid); }
  else if (verzoek.url === '/_teken') antwoord.end(await teken(await lichaam(verzoek)));
  else if (verzoek.url === '/_geteld') antwoord.end(String(geteld));
  else {
    if (verzoek.url === '/jwks') geteld++;
    dienst(verzoek, antwoord);
  }
});
server.listen(0, '127.0.0.1', async () => {
  issuer = `http://127.0.0.1:${server.address().port}`;
  await draai();
  console.log(`Gereed op ${issuer}`);
});
process.stdin.resume().on('end', () => process.exit(0));
