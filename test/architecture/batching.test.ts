/** Every list costs the same number of SQL statements, however long its page is. */
import { type DocumentNode, Kind, parse, visit } from 'graphql'
import { readExamples } from '../../src/examples'
import { databases } from '../support/databases'
import { type Asking, counting, openAsking } from '../support/asking'
import { type Demo, openDemo } from '../support/demo'

/** The same operation with another page size for its root fields; nested lists stay short. */
const withPageSize = (document: DocumentNode, size: number): DocumentNode => {
  let depth = 0
  return visit(document, {
    Field: {
      enter: node => {
        depth++
        const isList = node.arguments?.some(({ name }) => name.value === 'first')
        if (!isList) return undefined
        const first = { kind: Kind.INT, value: String(depth === 1 ? size : 2) } as const
        return {
          ...node,
          arguments: node.arguments?.map(argument => (argument.name.value === 'first' ? { ...argument, value: first } : argument)),
        }
      },
      leave: () => {
        depth--
      },
    },
  })
}

const nested = /* GraphQL */ `
  query FiftyCustomers($n: Int!) {
    customers(first: $n) {
      nodes {
        id
        customerName {
          masked
        }
        manager {
          accountName
        }
        orders(first: 5) {
          nodes {
            id
            amountAfterDiscount {
              amount
            }
          }
        }
        vouchers(first: 5, filter: { status: USABLE }) {
          nodes {
            id
            balance {
              amount
            }
          }
        }
      }
    }
  }
`

describe.each(databases)('statements on %s', kind => {
  let demo: Demo
  let asking: Asking
  beforeAll(async () => {
    demo = await openDemo(kind)
    asking = openAsking(demo.store)
  })
  afterAll(async () => {
    await asking.stop()
    await demo.close()
  })

  const statementsOf = async (persona: string, query: string | DocumentNode, variables: Record<string, unknown>): Promise<number> => {
    const viewer = await demo.viewer(persona)
    const { result, statements } = await counting(() => asking.ask(viewer, query, variables, demo))
    expect(result.errors).toEqual([])
    return statements.length
  }

  it('are 4 for 5 and for 50 customers with newest orders, manager and open vouchers', async () => {
    expect(await statementsOf('sp-admin', nested, { n: 5 })).toBe(4)
    expect(await statementsOf('sp-admin', nested, { n: 50 })).toBe(4)
  })

  it.each(
    readExamples()
      .filter(({ isMutation }) => !isMutation)
      .map(example => [example.name, example] as const),
  )('%s costs as many for 30 rows as for 3', async (_name, { text, variables }) => {
    const viewer = await demo.viewer('sp-admin')
    const cost = async (size: number): Promise<number> =>
      (await counting(() => asking.ask(viewer, withPageSize(parse(text), size), variables, demo))).statements.length
    await cost(3)
    const few = await cost(3)
    expect(await cost(30)).toBeLessThanOrEqual(few + 1)
  })
})
