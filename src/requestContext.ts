/** From an HTTP request to what a request carries: token → identity → viewer → a door bound to that viewer. */
import type { FastifyRequest } from 'fastify'
import { bearerOf, type TokenVerifier } from './access/signIn'
import type { AnonymousContext, Context } from './context'
import { Database, type Store, type Subscription } from './db'
import type { Sender } from './messages'
import type { FindViewer } from './modules/members'
import { type Language, unauthenticated } from './shared/errors'
import type { Clock } from './shared/time'

type Parts = {
  readonly store: Store
  readonly verify: TokenVerifier
  readonly findViewer: FindViewer
  readonly subscriptions: readonly Subscription[]
  readonly clock: Clock
  readonly sender: Sender
  readonly linkTo: Context['linkTo']
}

/** Whichever of the two the reader weighs more; English when neither is named. */
const languageOf = (header = ''): Language => {
  if (!/zh/i.test(header)) return 'en'
  const weights = new Map<string, number>()
  for (const entry of header.split(',')) {
    const [tag = '', weight] = entry
      .trim()
      .toLowerCase()
      .split(/\s*;\s*q=/)
    const language = tag.split('-')[0] ?? ''
    weights.set(language, Math.max(weights.get(language) ?? 0, weight === undefined ? 1 : Number(weight) || 0))
  }
  return (weights.get('zh') ?? 0) > (weights.get('en') ?? 0) ? 'zh' : 'en'
}

/** Without a token one is a stranger; with a token that is not valid, or is nobody's, the request ends here with 401. */
export const requestContext =
  ({ store, verify, findViewer, subscriptions, clock, sender, linkTo }: Parts) =>
  async ({ headers, id }: FastifyRequest): Promise<Context | AnonymousContext> => {
    const language = languageOf(headers['accept-language'])
    const token = bearerOf(headers.authorization)
    if (token === null) return { requestId: id, language, viewer: null }
    const identity = token === 'malformed' ? null : await verify(token)
    const viewer = identity && (await findViewer(identity))
    if (!viewer) throw unauthenticated(id)
    const now = clock()
    return { requestId: id, language, viewer, now, sender, linkTo, db: new Database(store, viewer, { now, subscriptions }) }
  }
