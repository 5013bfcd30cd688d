/** Whether a url leads to this machine, whatever its port. False for what is no url. */
export const isLoopback = (url: string): boolean =>
  URL.canParse(url) && /^(?:(?:[0-9a-z-]+\.)*localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(url).hostname);

/** The same of a host by itself; an IPv6 address has no brackets. */
export const isLoopbackHost = (host: string): boolean =>
  isLoopback(`https://${host.includes(":") ? `[${host}]` : host}`);
