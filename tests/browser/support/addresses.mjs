// Lets the browser reach a server from one loopback address after the other, as different phones in one building would.
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/// { browserArgument, next(), stop() }: what `startBrowser` needs so that it goes this way to `origin`; next() takes
/// another address for the connections from then on.
export async function startAddresses(origin) {
  const target = new URL(origin);
  let count = 1;
  const connections = new Set();
  const relay = createServer((phone) => {
    const server = connect({ host: target.hostname, port: Number(target.port), localAddress: `127.2.0.${count}` });
    for (const [from, to] of [[phone, server], [server, phone]]) {
      connections.add(from);
      from.on('error', () => to.destroy());
      from.on('close', () => { connections.delete(from); to.destroy(); });
      from.pipe(to);
    }
  });
  await once(relay.listen(0, '127.0.0.1'), 'listening');
  const closeAll = () => connections.forEach((connection) => connection.destroy());
  return {
    browserArgument: `--host-resolver-rules=MAP ${target.host} 127.0.0.1:${relay.address().port}`,
    next() {
      count += 1;
      closeAll();
    },
    async stop() {
      closeAll();
      relay.close();
      await once(relay, 'close');
    },
  };
}
