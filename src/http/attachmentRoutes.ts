/** The bytes of attachments: in by PUT, out by GET, both by links that were signed a moment ago and need no token. */
import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { answerFailure } from './answers'

export type Link = { readonly id: string; readonly by: string; readonly until: string; readonly signature: string }
type Opened = { readonly content: Readable; readonly fileName: string; readonly contentType: string }

export type AttachmentOptions = {
  /** `unknown` for every link that opens nothing; anything else but `stored` says what is wrong with the bytes. */
  receive: (link: Link, bytes: AsyncIterable<Uint8Array>, requestId: string) => Promise<'stored' | 'unknown' | Fault>
  /** Null for all that is not to be had. */
  open: (link: Link, requestId: string) => Promise<Opened | null>
}

type Fault = keyof typeof faults
const faults = {
  TOO_LONG: [413, 'These are more bytes than were announced.'],
  TOO_SHORT: [422, 'These are fewer bytes than were announced.'],
  OTHER_TYPE: [422, 'This is no file of the type that was announced.'],
  OTHER_HASH: [422, 'These are not the bytes that were announced: their SHA-256 differs.'],
  INCOMPLETE: [400, 'The bytes stopped coming.'],
} as const

type Asked = { Params: { id: string }; Querystring: Record<string, unknown> }

/** A parameter that is there twice is a list, and no text. */
const linkOf = ({ params, query }: FastifyRequest<Asked>): Link => {
  const text = (name: string): string => (typeof query[name] === 'string' ? query[name] : '')
  return { id: params.id, by: text('by'), until: text('until'), signature: text('signature') }
}

/** Names are people's: the plain form for old browsers, and the whole one, of which nothing ends the header (RFC 6266). */
const attachment = (name: string): string => {
  const encoded = encodeURIComponent(name).replace(/['()*!]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encoded}`
}

export const attachmentRoutes = (app: FastifyInstance, { receive, open }: AttachmentOptions): void => {
  app.get<Asked>('/attachments/:id', { exposeHeadRoute: false }, async (request, reply) => {
    const found = await open(linkOf(request), request.id)
    if (found === null) return answerFailure(request, reply, 404)
    return reply
      .header('content-disposition', attachment(found.fileName))
      .header('cache-control', 'private, no-store')
      .type(found.contentType)
      .send(found.content)
  })
  // A look would count as a download, and read all of it: bytes come by GET only.
  app.route({
    method: ['HEAD', 'POST', 'PATCH', 'DELETE'],
    url: '/attachments/:id',
    handler: (request, reply) => answerFailure(request, reply.header('allow', 'GET, PUT'), 405),
  })

  // In a room of its own: everywhere else only JSON is read, and the whole of it at once.
  void app.register((room, _options, done) => {
    room.removeAllContentTypeParsers()
    room.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null))
    room.put<Asked>('/attachments/:id', async (request, reply) => {
      // A stream that its reader leaves would close the connection before the answer is sent.
      const bytes = request.raw.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>
      const outcome = await receive(linkOf(request), bytes, request.id)
      if (outcome === 'stored') return reply.code(204).send()
      // Nobody reads what else may come.
      reply.header('connection', 'close')
      if (outcome === 'unknown') return answerFailure(request, reply, 404)
      const [status, text] = faults[outcome]
      return answerFailure(request, reply, status, text)
    })
    done()
  })
}
