/** Request ids: the client's own where it is well-formed, so that one id runs through all systems, else a new one. */
import type { IncomingMessage } from 'node:http'
import { monotonicFactory } from 'ulid'

const wellFormed = /^[A-Za-z0-9_-]{8,64}$/
/** A request id is no secret and must only be unique: the quick random numbers will do. */
export const newRequestId = monotonicFactory(Math.random)

export const requestIdOf = ({ headers }: Pick<IncomingMessage, 'headers'>): string => {
  const given = headers['x-request-id']
  return typeof given === 'string' && wellFormed.test(given) ? given : newRequestId()
}
