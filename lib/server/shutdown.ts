import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** How long `/health` says 503 to a load balancer before no more connections are taken, in milliseconds. */
const notice = 1000;
/** When whatever still runs is cut off, in milliseconds after the signal; an orchestrator kills after ten seconds. */
const limit = 8000;

/** Keeps track of connections so that a server can end: those that answer finish, all others are closed. */
export function createShutdown(server: Server) {
  /** The last answer on every open connection; answers on one connection end in order, so the last is enough. */
  const lastAnswer = new Map<Socket, ServerResponse | undefined>();
  let draining = false;

  server.on('connection', (socket: Socket) => {
    lastAnswer.set(socket, undefined);
    socket.on('close', () => lastAnswer.delete(socket));
  });

  /** Notes an answer under way on its connection. */
  const track = (socket: Socket, response: ServerResponse) => lastAnswer.set(socket, response);

  /** Waits until whatever was asked before on a connection has been answered. */
  const whenAnswered = (socket: Socket): Promise<void> =>
    new Promise((resolve) => {
      const last = lastAnswer.get(socket);
      if (!last || last.closed) resolve();
      else last.once('close', resolve);
    });

  function closeWhenDone(socket: Socket, response: ServerResponse | undefined): void {
    if (!response || response.closed) socket.destroy();
    else response.on('close', () => socket.destroySoon());
  }

  /**
   * Ends the server; the promise is kept when the last connection is gone, at the latest after the limit.
   *
   * @param wait milliseconds in which new connections are still taken, and told that the server drains
   */
  async function drain(wait = notice): Promise<void> {
    if (draining) return;
    draining = true;
    const cutOff = setTimeout(() => server.closeAllConnections(), limit);
    await new Promise((resolve) => setTimeout(resolve, wait));
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const [socket, response] of lastAnswer) closeWhenDone(socket, response);
    await closed;
    clearTimeout(cutOff);
  }

  return { track, whenAnswered, drain, isDraining: () => draining };
}
