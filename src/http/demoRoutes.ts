/** The demo door: who one may be, and a token for whom one chose. Mounted in demo mode only. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { answerFailure, failed, Refused } from './answers'

export type Persona = { name: string; title: string; partner: string; roles: readonly string[]; description: string }

export type DemoOptions = {
  personas: () => Promise<readonly Persona[]>
  /** Null for a name that no persona has. */
  tokenFor: (name: string) => Promise<string | null>
}

/** A page of another site may not fetch tokens through a visitor's browser. Programs send neither header. */
const isForeign = ({ headers, protocol, host, hostname }: FastifyRequest): boolean => {
  // A name that somebody else's DNS points at this machine would make a foreign page look like ours.
  if (!/^(localhost|127(\.\d+){3}|\[?::1\]?)$/i.test(hostname)) return true
  const site = headers['sec-fetch-site']
  // The browser's own word, where there is one: it also holds behind a proxy that changes names.
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  return headers.origin !== undefined && headers.origin !== `${protocol}://${host}`
}

const refuseForeign = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> =>
  isForeign(request) ? answerFailure(request, reply, 403, 'Tokens are for pages of this server only.') : undefined

const chosen = z.object({ persona: z.string().min(1).max(80) })

export const demoRoutes = (app: FastifyInstance, { personas, tokenFor }: DemoOptions): void => {
  app.get('/demo/personas', async (_request, reply) => reply.header('cache-control', 'no-store').send(await personas()))

  app.post('/demo/token', { onRequest: refuseForeign }, async (request, reply) => {
    const { data } = chosen.safeParse(request.body)
    if (!data) throw new Refused(400)
    const token = await tokenFor(data.persona)
    if (token !== null) return reply.header('cache-control', 'no-store').send({ token })
    const names = (await personas()).map(({ name }) => name)
    return failed(request, reply, 404).send({ error: 'There is no such persona.', personas: names, requestId: request.id })
  })
}
