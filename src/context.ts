/** What a request carries. */
import type { Viewer } from './access/viewer'
import type { Database } from './db'
import type { Sender } from './messages'
import type { Language } from './shared/errors'

export type Context = {
  readonly viewer: Viewer
  /** The door to the data, bound to the viewer. */
  readonly db: Database
  /** Read once per request, from a clock that tests can fix. */
  readonly now: string
  readonly language: Language
  readonly requestId: string
  /** Sends at once; what can wait is posted inside the transaction. */
  readonly sender: Sender
  /** A link into the portal, with a secret code. */
  readonly linkTo: (path: string, code: string) => string
}

/** Nobody has signed in: answered `__typename` and nothing else. */
export type AnonymousContext = { readonly viewer: null; readonly language: Language; readonly requestId: string }
