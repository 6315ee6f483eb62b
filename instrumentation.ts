/** Logs a page that failed, once, with its address; the delivery server then sends its own page. */
export function onRequestError(error: unknown, request: { path: string }): void {
  console.error(`页面出错 ${request.path}`, error);
}
