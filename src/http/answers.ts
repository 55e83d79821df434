/** What an HTTP failure says: a short fixed text and the request id, never a word from inside. */
import { STATUS_CODES } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'

const wording: Record<number, string> = {
  400: 'The request is malformed.',
  404: 'There is nothing here.',
  408: 'The request took too long to arrive.',
  413: 'The request is larger than 100 kB.',
  415: 'Only uncompressed application/json in UTF-8 is read here.',
  500: 'Something went wrong. The request id helps us to find out what.',
  503: 'The server is busy or restarting. Try again shortly.',
}

export const wordingOf = (status: number): string => wording[status] ?? `${STATUS_CODES[status] ?? 'Error'}.`

/** Thrown by hooks: the error handler of the route gives it the form that the route's clients read. */
export class Refused extends Error {
  constructor(readonly statusCode: 400 | 415 | 503) {
    super(wordingOf(statusCode))
  }
}

/** The status that an error asks for; whatever asks for nothing sensible is our own failure. */
export const statusOf = (error: unknown): number => {
  const asked = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500
  return asked >= 400 && asked <= 599 ? asked : 500
}

/** A client that leaves ends its answer on the way, as a failure would. */
const isClientLeft = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'

/** Logs our own failures in full; what the client did is told by the status in its request line. */
export const logFailure = (request: FastifyRequest, error: unknown, status: number): void => {
  if (status === 500 && !isClientLeft(error)) request.log.error({ err: error }, 'request failed')
}

/** Sets what every failure carries, whatever its body looks like. */
export const failed = (request: FastifyRequest, reply: FastifyReply, status: number): FastifyReply => {
  if (status === 503 && !reply.hasHeader('retry-after')) reply.header('retry-after', '1')
  return reply.code(status).header('x-request-id', request.id).header('cache-control', 'no-store').type('application/json')
}

export const answerFailure = (request: FastifyRequest, reply: FastifyReply, status: number, text = wordingOf(status)): FastifyReply =>
  failed(request, reply, status).send({ error: text, requestId: request.id })
