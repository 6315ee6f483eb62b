import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** How long `/health` says 503 to a load balancer before no more connections are taken, in milliseconds. */
const notice = 1000;
/** When whatever still runs is cut off, in milliseconds after the signal; an orchestrator kills after ten seconds. */
const limit = 8000;

/** Keeps track of connections so that a server can end: those that answer finish, all others are closed. */
export function createShutdown(server: Server) {
  const busy = new Map<Socket, number>();
  let draining = false;

  server.on('connection', (socket: Socket) => {
    busy.set(socket, 0);
    socket.on('close', () => busy.delete(socket));
  });

  const closeIdle = () => {
    for (const [socket, answers] of busy) if (answers === 0) socket.destroy();
  };

  /** Counts an answer under way on its connection. */
  function track(socket: Socket, response: ServerResponse): void {
    busy.set(socket, (busy.get(socket) ?? 0) + 1);
    response.on('close', () => {
      const left = (busy.get(socket) ?? 1) - 1;
      if (busy.has(socket)) busy.set(socket, left);
      if (draining && left === 0) socket.destroySoon();
    });
  }

  /** Ends the server; the promise is kept when the last connection is gone, at the latest after the limit. */
  async function drain(wait = notice): Promise<void> {
    if (draining) return;
    draining = true;
    const cutOff = setTimeout(() => server.closeAllConnections(), limit);
    await new Promise((resolve) => setTimeout(resolve, wait));
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    closeIdle();
    await closed;
    clearTimeout(cutOff);
  }

  return { track, drain, isDraining: () => draining };
}
