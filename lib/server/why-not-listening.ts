import type { Settings } from './settings.ts';

/**
 * What an operator reads when the server cannot listen.
 *
 * @example whyNotListening({ code: 'EADDRNOTAVAIL' }, { port: 80, host: '10.9.9.9' }) // '本机没有地址 10.9.9.9。请检查 HOST。'
 */
export function whyNotListening(
  { code, syscall, message }: Partial<NodeJS.ErrnoException>,
  { port, host }: Pick<Settings, 'port' | 'host'>,
): string {
  if (code === 'EADDRINUSE')
    return `端口 ${port} 已被别的程序占用。请换一个端口：PORT=${port < 65_535 ? port + 1 : 3000} npm start，或先停掉占用它的程序（查看：lsof -i :${port}）。`;
  if (code === 'EACCES') return `没有使用端口 ${port} 的权限。请换一个大于 1023 的端口：PORT=3000 npm start。`;
  if (code === 'EADDRNOTAVAIL') return `本机没有地址 ${host}。请检查 HOST。`;
  if (syscall === 'getaddrinfo') return `查不到 ${host} 这个名字。请检查 HOST：写本机的地址，不写就是全部地址。`;
  return `服务器无法启动：${message}`;
}
