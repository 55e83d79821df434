/** Request ids: the client's own where it is well-formed, so that one id runs through all systems, else a new one. */
import type { IncomingMessage } from 'node:http'
import { monotonicFactory } from 'ulid'

const wellFormed = /^[A-Za-z0-9_-]{8,64}$/
// Monotonic, because it draws random bytes once a millisecond and not once a request.
export const newRequestId = monotonicFactory()

export const requestIdOf = ({ headers }: Pick<IncomingMessage, 'headers'>): string => {
  const given = headers['x-request-id']
  return typeof given === 'string' && wellFormed.test(given) ? given : newRequestId()
}
