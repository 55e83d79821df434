/** A world of some size in a database of its own, and everybody who asks in it. */
import { createConnection } from 'mysql2/promise'
import { DEMO_ISSUER } from '../../src/access/signIn'
import type { Viewer } from '../../src/access/viewer'
import type { Store } from '../../src/db'
import { benchSize } from '../../src/demo/sizes'
import { viewerFinder } from '../../src/modules/members'
import { openDatabase } from '../../src/openDatabase'
import { type Instant, systemClock } from '../../src/shared/time'
import { type Answer, type Asking, openAsking } from '../support/asking'
import { askers, loadWorld } from './stand'

/** Whoever comes first among these is asked what is not for a solution provider's administrator. */
export const others = ['master-admin', 'gov-admin', 'customer', 'vendor-admin'] as const
const growthAskers = [...askers, ...others] as const
export type GrowthAsker = (typeof growthAskers)[number]

export type SizedWorld = {
  readonly times: number
  readonly rows: number
  readonly now: Instant
  readonly store: Store
  readonly asking: Asking
  readonly viewers: Readonly<Record<GrowthAsker, Viewer>>
}
export type Asked = { readonly query: string; readonly variables: Record<string, unknown> }

export const openSizedWorld = async (server: string, times: number): Promise<SizedWorld> => {
  const name = `bench_${String(times).replace('.', '_')}`
  const admin = await createConnection(server)
  await admin.query(`CREATE DATABASE ${name}`)
  await admin.end()
  const database = { kind: 'mysql', url: `${server}/${name}`, pool: 4 } as const
  const rows = await loadWorld(database, benchSize(times))
  const store = await openDatabase(database)
  const now = systemClock()
  const find = viewerFinder(store, () => now)
  const viewers = await Promise.all(growthAskers.map(async subject => [subject, await find({ issuer: DEMO_ISSUER, subject })] as const))
  return { times, rows, now, store, asking: openAsking(store), viewers: Object.fromEntries(viewers) as Record<GrowthAsker, Viewer> }
}

export const ask = ({ asking, viewers, now }: SizedWorld, asker: GrowthAsker, { query, variables }: Asked): Promise<Answer> =>
  asking.ask(viewers[asker], query, variables, { now })

const isRefused = ({ data, errors }: Answer): boolean =>
  errors.some(({ extensions }) => extensions.code === 'FORBIDDEN') && Object.values(data ?? {}).every(value => value === null)

/** The answer, or null where the asker may not ask. */
export const answered = async (world: SizedWorld, asker: GrowthAsker, asked: Asked): Promise<Answer | null> => {
  const answer = await ask(world, asker, asked)
  if (isRefused(answer)) return null
  const [error] = answer.errors
  if (error) throw new Error(error.message)
  return answer
}

/** Rows of all kinds; an operation that shows more of them may take longer. */
export const rowsIn = (answer: Answer): number => JSON.stringify(answer.data).match(/"id":/g)?.length ?? 1

type List = { readonly totalCount: number; readonly pageInfo: { readonly endCursor: string }; readonly nodes: readonly object[] }
export const listIn = (answer: Answer | null): List | undefined => Object.values(answer?.data ?? {})[0] as List | undefined
