/** Files for those who may have them: asked by a bearer token, never kept by anyone between. */
import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { answerFailure } from './answers'

export type Download = { readonly content: Readable; readonly fileName: string; readonly contentType: string }

export type DownloadOptions = {
  /** Null for all that is not to be had, `unauthenticated` without a valid token. */
  open: (request: FastifyRequest, id: string) => Promise<Download | 'unauthenticated' | null>
}

/** Names are our own, of letters, digits, dots and hyphens: whatever else came here would end the header. */
const attachment = (fileName: string): string => `attachment; filename="${fileName.replace(/[^\w.-]/g, '_')}"`

export const downloadRoutes = (app: FastifyInstance, { open }: DownloadOptions): void => {
  app.get<{ Params: { id: string } }>('/exports/:id', { exposeHeadRoute: false }, async (request, reply) => {
    const found = await open(request, request.params.id)
    if (found === 'unauthenticated') return answerFailure(request, reply.header('www-authenticate', 'Bearer'), 401)
    if (found === null) return answerFailure(request, reply, 404)
    return reply
      .header('content-disposition', attachment(found.fileName))
      .header('cache-control', 'private, no-store')
      .header('vary', 'Authorization')
      .type(found.contentType)
      .send(found.content)
  })
}
