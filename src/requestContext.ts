/** From an HTTP request to what a request carries: token → identity → viewer → a door bound to that viewer. */
import type { FastifyRequest } from 'fastify'
import { bearerOf, type TokenVerifier } from './access/signIn'
import type { AnonymousContext, Context } from './context'
import { Database, type Store, type Subscription } from './db'
import type { FindViewer } from './modules/members'
import { type Language, unauthenticated } from './shared/errors'
import type { Clock } from './shared/time'

type Parts = {
  readonly store: Store
  readonly verify: TokenVerifier
  readonly findViewer: FindViewer
  readonly subscriptions: readonly Subscription[]
  readonly clock: Clock
}

/** Chinese when the reader prefers it to English; `en` otherwise. */
const languageOf = (header: string | undefined): Language => (/^\s*zh\b/i.test(header ?? '') ? 'zh' : 'en')

/** Without a token one is a stranger; with a token that is not valid, or is nobody's, the request ends here with 401. */
export const requestContext =
  ({ store, verify, findViewer, subscriptions, clock }: Parts) =>
  async ({ headers, id }: FastifyRequest): Promise<Context | AnonymousContext> => {
    const request = { requestId: id, language: languageOf(headers['accept-language']) }
    const token = bearerOf(headers.authorization)
    if (token === null) return { ...request, viewer: null }
    const identity = token === 'malformed' ? null : await verify(token)
    const viewer = identity && (await findViewer(identity))
    if (!viewer) throw unauthenticated()
    const now = clock()
    return { ...request, viewer, now, db: new Database(store, viewer, { now, subscriptions }) }
  }
