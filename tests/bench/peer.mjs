// The portal's device page as one would write it in Node: node:http, better-sqlite3 with prepared statements, and a
// template compiled once. It checks the session, reads the rows and fills them in on each request. The template is our
// own page with holes where values stand, so that both send the same bytes; a page that comes out different ends it.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import Database from 'better-sqlite3';

const [storeFile, pageFile, port, ownToken, ownCode] = process.argv.slice(2);
const store = new Database(storeFile, { readonly: true });
const hash = (token) => createHash('sha256').update(token).digest('hex');
const ago = (days) => new Date(Date.now() - days * 86_400_000).toISOString();

const sessionByHash = store.prepare(
  `SELECT s.deployment_id, s.csrf_token, s.created_at, s.last_used_at FROM case_session s
   JOIN deployment d ON d.id = s.deployment_id
   WHERE s.token_hash = ? AND s.pin_version = d.pin_version AND d.archived_at = ''`);
const labelByCode = store.prepare(
  `SELECT number, deployment_id, device_id FROM label_code WHERE code = ? AND state = 'active'`);
const deploymentById = store.prepare(
  `SELECT name, phone, out_of_hours_phone, email, emergency_number, portal_enabled FROM deployment WHERE id = ?`);
const deviceById = store.prepare(
  `SELECT name, model, place, icon, picture_id FROM device WHERE id = ? AND archived_at = ''`);
const openCases = store.prepare(
  `SELECT c.id, c.display_number, c.status, c.created_at, t.text AS title FROM service_case c
   LEFT JOIN case_template_text t ON t.template_id = c.template_id AND t.kind = 'title' AND t.language = 'en'
   WHERE c.device_id = ? AND c.status IN ('open', 'in_progress', 'waiting') AND c.created_at >= ?
   ORDER BY c.created_at DESC LIMIT 10`);
const offers = store.prepare(
  `SELECT c.id, c.icon, t.text AS title FROM deployment_template d JOIN case_template c ON c.id = d.template_id
   JOIN case_template_text t ON t.template_id = c.id AND t.kind = 'title' AND t.language = 'en'
   WHERE d.deployment_id = ? AND d.offered = 1 AND c.archived_at = '' ORDER BY d.position`);

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text) => (/[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (c) => entities[c]) : text);

/** What stands in the page, in a fixed order. */
function values(session, deployment, device, cases, tiles) {
  const found = [session.csrf_token, deployment.name, device.name, device.model, device.place];
  for (const row of cases) found.push(row.id, row.display_number, row.title ?? '');
  for (const tile of tiles) found.push(tile.id, tile.title);
  return found;
}

/** Cuts `page` wherever one of `known` stands: literal pieces, and which value follows each. */
function compile(page, known) {
  const marks = [];
  const order = known.map((text, index) => ({ text: escape(text), index }))
    .filter(({ text }) => text.length > 2).sort((a, b) => b.text.length - a.text.length);
  for (const { text, index } of order) {
    for (let at = page.indexOf(text); at >= 0; at = page.indexOf(text, at + text.length)) {
      if (!marks.some((mark) => at < mark.end && mark.at < at + text.length))
        marks.push({ at, end: at + text.length, index });
    }
  }
  marks.sort((a, b) => a.at - b.at);
  const literals = marks.map((mark, i) => page.slice(i ? marks[i - 1].end : 0, mark.at));
  return { literals, holes: marks.map((mark) => mark.index), tail: page.slice(marks.at(-1)?.end ?? 0) };
}

function render(template, fields) {
  let html = '';
  for (let i = 0; i < template.holes.length; ++i)
    html += template.literals[i] + escape(fields[template.holes[i]]);
  return html + template.tail;
}

function cookie(header, name) {
  for (const pair of header.split(';')) {
    const equals = pair.indexOf('=');
    if (pair.slice(0, equals).trim() === name) return pair.slice(equals + 1).trim();
  }
  return undefined;
}

/** The fields of the page of `code` for the phone with `token`; undefined for one that has no session. */
function look(code, token) {
  const session = sessionByHash.get(hash(token));
  if (!session || session.created_at <= ago(1) || session.last_used_at <= ago(1)) return undefined;
  const label = labelByCode.get(code);
  const deployment = label && deploymentById.get(label.deployment_id);
  if (!deployment?.portal_enabled || session.deployment_id !== label.deployment_id) return undefined;
  const device = deviceById.get(label.device_id);
  return values(session, deployment, device, openCases.all(label.device_id, ago(30)),
    offers.all(label.deployment_id));
}

const page = readFileSync(pageFile, 'utf8');
const template = compile(page, look(ownCode, ownToken));
if (render(template, look(ownCode, ownToken)) !== page || template.holes.length < 10)
  throw new Error('the peer does not make the same page');

createServer((request, response) => {
  const match = /^\/d\/([0-9A-Z]{13})$/.exec(request.url);
  const token = cookie(request.headers.cookie ?? '', 'peer_session');
  const fields = match && token ? look(match[1], token) : undefined;
  if (!fields) {
    response.writeHead(404).end();
    return;
  }
  const html = Buffer.from(render(template, fields));
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': html.length,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  }).end(html);
}).listen(Number(port), '127.0.0.1', () => console.log(`${template.holes.length} holes`));
