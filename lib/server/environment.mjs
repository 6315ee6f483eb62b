// What builds and what serves read before anything else, so this is plain JavaScript.

/**
 * A whole number of the environment.
 *
 * @param {string} name
 * @param {string | undefined} value
 * @param {number} otherwise where nothing is said
 * @param {number} most
 * @returns {number}
 * @throws {Error} in Chinese, for whoever starts the site
 */
export function readNumber(name, value, otherwise, most) {
  if (!value) return otherwise;
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0 && number <= most) return number;
  throw new Error(`${name} 应为 0 到 ${most} 之间的整数，实际写的是“${value}”`);
}

/**
 * `PORT`; 3000 where nothing is said.
 *
 * @param {Record<string, string | undefined>} env
 */
export const readPort = ({ PORT }) => readNumber('PORT', PORT, 3000, 65_535);

/**
 * The public base of the site: `SITE_URL`, or the port of this machine. Links lead from its root, so that it has no path.
 *
 * @param {Record<string, string | undefined>} env
 * @returns {URL}
 * @throws {Error} in Chinese, for whoever starts the site
 */
export function readSiteUrl(env) {
  const text = env.SITE_URL || `http://localhost:${readPort(env)}`;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new Error(`SITE_URL 应为完整的网址，例如 https://example.cn，实际写的是“${text}”`);
  // Not told as it is written: what is said stands in logs.
  if (url.username !== '' || url.password !== '') throw new Error(`SITE_URL 里不写用户名和密码，应为“${url.origin}”`);
  if (url.href !== `${url.origin}/`)
    throw new Error(`SITE_URL 只写到域名和端口，应为“${url.origin}”，实际写的是“${text}”：站内的地址都从根开始`);
  return url;
}
