/** What is refused must cost less than what is served: processor time for each answer, over one window each. */
import autocannon from 'autocannon'
import type { Contestant } from './contestants'

export type Refusal = { readonly name: string; readonly cpu: number; readonly perSecond: number }

const deep = `{ customers(first: 1) { nodes { ${'partner { customers(first: 1) { nodes { '.repeat(6)}id${' } } }'.repeat(6)} } } }`
const costly = '{ customers(first: 100) { nodes { orders(first: 100) { nodes { lines(first: 100) { nodes { id } } } } } } }'

export const askedFor = (token: string) => {
  const as = (query: string, authorization = `Bearer ${token}`) => ({ query, authorization })
  return {
    'served: the cheapest, { me { memberId } }': as('{ me { member { id } } }'),
    'refused: a bad token': as('{ me { member { id } } }', `Bearer ${token.slice(0, -8)}AAAAAAAA`),
    'refused: an unknown field': as('{ customers(first: 1) { nodes { secretName } } }'),
    'refused: too deep': as(deep),
    'refused: too costly': as(costly),
    'refused: a page of 101': as('{ customers(first: 101) { nodes { id } } }'),
    'refused: a malformed document': as('{ customers(first: 1 { nodes { id } }'),
  }
}

export const requestOf = (
  contestant: Contestant,
  { query, authorization }: { query: string; authorization: string },
): autocannon.Options => ({
  url: contestant.url,
  method: 'POST',
  headers: { authorization, 'content-type': 'application/json' },
  body: JSON.stringify({ query }),
})
