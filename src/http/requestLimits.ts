/** What a request may look like before anyone reads it: its body is small, plain, UTF-8 JSON, and it arrives in time. */
import { isUtf8 } from 'node:buffer'
import type { FastifyInstance } from 'fastify'
import { Refused } from './answers'

export const bodyLimit = 100_000

/** Node would wait 60 s for headers and 300 s for bodies, and look every 30 s. Checked twice a second, these end at 10 s and 15 s. */
export const timeLimits = {
  requestTimeout: 14_000,
  // Longer than the 60 s of common proxies: they must be the ones to close, or they send requests into a closing connection.
  keepAliveTimeout: 65_000,
  http: { headersTimeout: 9_000, connectionsCheckingInterval: 500 },
}

const charsets = /;\s*charset\s*=\s*"?([^";\s]*)/gi
const isUtf8Type = (type: string): boolean =>
  type === 'application/json' || [...type.matchAll(charsets)].every(([, charset = '']) => /^utf-?8$/i.test(charset))

export const limitRequests = (app: FastifyInstance): void => {
  // A compressed body of 25 kB can hold 24 MB, and a foreign charset hides text from every check behind this one.
  app.addHook('onRequest', ({ headers }, _reply, done) =>
    done(headers['content-encoding'] === undefined && isUtf8Type(headers['content-type'] ?? '') ? undefined : new Refused(415)),
  )

  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) =>
    isUtf8(body) ? void parse(request, body.toString(), done) : done(new Refused(400)),
  )
}
