/** Links into the portal, each with a secret code. */

/** The code stands behind the `#`: a browser sends that part to no server, so it gets into no log and no Referer. */
export const linksInto =
  (portalUrl: string) =>
  (path: string, code: string): string =>
    `${portalUrl.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}#code=${encodeURIComponent(code)}`
