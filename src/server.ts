import { createServer, type Server } from 'restify';

/** Whether everything that the service needs is there. */
type Readiness = () => boolean;

/**
 * The HTTP server that every channel is mounted on. It parses no bodies, since Slack's signature is over the bytes; each
 * route reads its own. Errors never tell what went wrong inside.
 */
export function httpServer(isReady: Readiness): Server {
  const server = createServer({
    name: 'verne',
    formatters: {
      'application/json': (_request, response, body: unknown) =>
        JSON.stringify(body instanceof Error ? { error: response.statusCode } : body),
    },
  });
  server.get('/healthz', async (_request, response) => void response.send(200, { status: 'alive' }));
  server.get('/readyz', async (_request, response) => {
    const ready = isReady();
    response.send(ready ? 200 : 503, { status: ready ? 'ready' : 'not-ready' });
  });
  return server;
}

/** Binds the server; resolves with the port it got, or throws when the address cannot be had. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.removeListener('error', reject);
      resolve(server.address().port);
    });
  });
}

/** Takes no new connections, and resolves when the open requests have been answered. */
export function stopListening(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.server.closeIdleConnections?.();
    setTimeout(() => server.server.closeAllConnections?.(), 5_000).unref();
  });
}
