// Another site: pages that do something to the portal as soon as somebody opens them, or when they click on the link.
import { createServer } from 'node:http';

const escaped = (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/// A form that sends itself.
export function form({ method = 'post', action, type = 'application/x-www-form-urlencoded', fields = {}, target = '' }) {
  const inputs = Object.entries(fields)
    .map(([name, value]) => `<input name="${escaped(name)}" value="${escaped(value)}">`).join('');
  return `<form method="${method}" action="${action}" enctype="${type}" target="${target}">${inputs}</form>
    <iframe name="inside"></iframe><script>document.forms[0].submit()</script>`;
}

/// A script that runs `code`; what it throws is the attacker's loss.
export function script(code) {
  return `<script>(async () => { try { ${code} } catch (problem) { console.log(String(problem)); } })()</script>`;
}

/// Serves the pages of `html` at /0, /1, … on `address`; add() gives a new page's address.
export async function startAttacker(address) {
  const html = [];
  const server = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>attack</title>${html[Number(request.url.slice(1))] ?? ''}`);
  });
  await new Promise((done) => { server.listen(0, address, done); });
  const origin = `http://${address}:${server.address().port}`;
  return {
    add: (page) => `${origin}/${html.push(page) - 1}`,
    stop: () => new Promise((done) => { server.close(done); server.closeAllConnections(); }),
  };
}
