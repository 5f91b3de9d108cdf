// A vestibule-server with the demo site, in a folder and on a port of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const site = 'HALL';
const device = 'AGV 12';

/// { origin, pin, wrongPin, path, url, code, otherPath, stop() }: the label of a device at a site whose open cases are shown.
export async function startServer() {
  const folder = await mkdtemp(join(tmpdir(), 'vestibule-browser-'));
  const child = spawn(process.env.VESTIBULE_SERVER, ['--data-dir', folder, '--portal-listen', '127.0.0.1',
    '--portal-port', '0', '--demo', '--print-connection-info'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (bytes) => { complaints += bytes; });
  const ended = once(child, 'exit');
  const line = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line').then(([text]) => text),
    ended.then(() => { throw new Error(`vestibule-server ended: ${complaints}`); }),
  ]);
  const info = JSON.parse(line);
  const deployment = info.deployments.find((known) => known.key === site);
  const labels = deployment.labels.filter((known) => known.device);
  const label = labels.find((known) => known.device === device);
  const other = labels.find((known) => known.device !== device);
  return {
    origin: info.portal_url.replace(/\/$/, ''),
    pin: deployment.pin,
    wrongPin: (which = 0) => String(2468 + which) === deployment.pin ? '9753' : String(2468 + which),
    url: label.url,
    code: label.code,
    path: `/d/${label.code}`,
    otherPath: `/d/${other.code}`,
    complaints: () => complaints,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
