/** What is refused must cost less than what is served: processor time for each answer, over one window each. */
import type { Contestant } from './contestants'
import { type Load, measure } from './measure'

/** Milliseconds of processor time for one answer. */
export type Cost = { readonly name: string; readonly cpu: number }
export type Refusals = { readonly served: readonly Cost[]; readonly refused: readonly Cost[] }

const deep = `{ customers(first: 1) { nodes { ${'partner { customers(first: 1) { nodes { '.repeat(6)}id${' } } }'.repeat(6)} } } }`
const costly = '{ customers(first: 100) { nodes { orders(first: 100) { nodes { lines(first: 100) { nodes { id } } } } } } }'

/** The least that reads anything at all. */
const servable: Readonly<Record<string, string>> = {
  'one partner, its name': '{ partners(first: 1) { nodes { companyName } } }',
  'one customer, its id': '{ customers(first: 1) { nodes { id } } }',
  'one member, the account name': '{ members(first: 1) { nodes { accountName } } }',
}

const refusable: Readonly<Record<string, string>> = {
  'an unknown field': '{ customers(first: 1) { nodes { secretName } } }',
  'too deep': deep,
  'too costly': costly,
  'a page of 101': '{ customers(first: 101) { nodes { id } } }',
  'a malformed document': '{ customers(first: 1 { nodes { id } }',
}

type Asked = { readonly name: string; readonly query: string; readonly authorization?: string }

const requestOf = ({ url }: Contestant, { query, authorization }: Asked) => ({
  url,
  method: 'POST' as const,
  headers: { ...(authorization ? { authorization } : {}), 'content-type': 'application/json' },
  body: JSON.stringify({ query }),
})

const isServed = async ({ url, ...init }: ReturnType<typeof requestOf>): Promise<boolean> => {
  const response = await fetch(url, init)
  return response.ok && !((await response.json()) as { errors?: unknown }).errors
}

export const measureRefusals = async (ours: Contestant, token: string, load: Load): Promise<Refusals> => {
  const costOf = async (asked: Asked, shouldBeServed: boolean): Promise<Cost> => {
    const request = requestOf(ours, asked)
    if ((await isServed(request)) !== shouldBeServed) throw new Error(`"${asked.name}" is ${shouldBeServed ? 'not ' : ''}served`)
    await measure(ours, request, { ...load, seconds: load.seconds / 2 })
    return { name: asked.name, cpu: (await measure(ours, request, load)).serverCpu }
  }
  const authorization = `Bearer ${token}`
  const [anything = ''] = Object.values(servable)
  const asked = (queries: typeof servable): Asked[] => Object.entries(queries).map(([name, query]) => ({ name, query, authorization }))
  const served: Cost[] = []
  const refused: Cost[] = []
  for (const each of asked(servable)) served.push(await costOf(each, true))
  const strangers: Asked[] = [
    { name: 'nobody signed in', query: anything },
    { name: 'a bad token', query: anything, authorization: `${authorization.slice(0, -8)}AAAAAAAA` },
  ]
  for (const each of [...strangers, ...asked(refusable)]) refused.push(await costOf(each, false))
  return { served, refused }
}
