/**
 * The reviewed table `cells.csv`: each role × each root field, and which rows it gets at, by how they stand to a customer manager.
 * The fields come from the executable schema: one without a line is red, and so is a cell that shows something else (api §9).
 * `UPDATE_CELLS=1` writes what is found; then read the difference.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RoleCode } from '../../src/access/roles'
import { prefixes, type Prefix } from '../../src/shared/ids'
import type { Store } from '../../src/db'
import { type Asking, openAsking } from '../support/asking'
import { databases } from '../support/databases'
import { openWorld, type World } from '../support/world'
import { type Ask, inOrder, reached, rootFields, seen } from './probes'
import { columns, idAt, letterOf, plantStandpoints, standpoints } from './standpoints'

const file = join(__dirname, 'cells.csv')
const header = ['field', ...Object.keys(columns)]

class TakenBack extends Error {}

/** Nothing that a probe does stays. */
const withoutTrace = (store: Store): Store => ({
  ...store,
  transaction: async work => {
    let done: { result: Awaited<ReturnType<typeof work>> } | undefined
    await store
      .transaction(async opened => {
        done = { result: await work(opened) }
        throw new TakenBack()
      })
      .catch((error: unknown) => {
        if (!(error instanceof TakenBack)) throw error
      })
    if (!done) throw new Error('a transaction ended without a result')
    return done.result
  },
})

const table = (): Map<string, string[]> => {
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n')
  return new Map(lines.map(line => line.split(',')).map(([field = '', ...cells]) => [field, cells]))
}

const kinds = Object.keys(prefixes) as Prefix[]
const places = Object.keys(standpoints)

describe.each(databases)('the table of visibility on %s', kind => {
  let world: World
  let asking: Asking

  beforeAll(async () => {
    world = await openWorld(kind)
    await world.join('architect', { partnerId: 'ptn_sp', roles: [RoleCode.SA_SPECIALIST] })
    await plantStandpoints(world)
    asking = openAsking(withoutTrace(world.store))
  })
  afterAll(async () => {
    await asking.stop()
    await world.close()
  })

  const as = async (persona: string | null): Promise<Ask> => {
    const viewer = persona === null ? null : await world.viewer(persona)
    return async (query, variables) => asking.ask(viewer, query, variables, { now: world.now })
  }

  const throughNode = async (ask: Ask, prefix: Prefix): Promise<string> => {
    const reply = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: places.map(at => idAt(prefix, at)) })
    if (reply.errors.length) return '!'
    const nodes = (reply.data?.nodes ?? []) as ({ id: string } | null)[]
    return inOrder(nodes.flatMap(node => (node ? (letterOf(node.id) ?? []) : [])))
  }

  it('is what every role gets from every root field, and no field is missing from it', async () => {
    const found: string[][] = []
    const problems = new Set<string>()
    const asks = await Promise.all(Object.values(columns).map(as))
    const line = async (field: string, cell: (ask: Ask) => Promise<string>) => {
      const cells: string[] = []
      for (const ask of asks)
        cells.push(
          await cell(ask).catch((error: Error) => {
            problems.add(`${error.message} ${String((error.cause as Error | undefined)?.message ?? '')}`)
            return '?'
          }),
        )
      found.push([field, ...cells])
    }
    for (const root of rootFields('Query').filter(({ name }) => !['node', 'nodes'].includes(name))) {
      await line(`query ${root.name}`, ask => seen(ask, root, places))
      if (root.args.some(({ name }) => name === 'indirectPartnerId'))
        await line(`query ${root.name} through a reseller`, ask => seen(ask, root, places, 'indirectPartnerId: "ptn_reseller"'))
    }
    for (const prefix of kinds) await line(`node ${prefixes[prefix]}`, ask => throughNode(ask, prefix))
    for (const root of rootFields('Mutation')) await line(`mutation ${root.name}`, ask => reached(ask, root, places))

    expect([...problems]).toEqual([])
    if (process.env.UPDATE_CELLS) writeFileSync(file, [header, ...found].map(cells => `${cells.join(',')}\n`).join(''))
    const expected = table()
    const difference = found.flatMap(([field = '', ...cells]) =>
      cells.flatMap((cell, index) =>
        cell === expected.get(field)?.[index]
          ? []
          : [`${field} as ${header[index + 1]}: ${cell}, not ${expected.get(field)?.[index] ?? 'in the table'}`],
      ),
    )
    expect(difference).toEqual([])
    expect([...expected.keys()]).toEqual(found.map(([field]) => field))
  }, 120_000)

  it("shows nobody a stranger's row but the vendor", () => {
    const vendor = header.flatMap((role, index) => (role.startsWith('VENDOR_') ? [index - 1] : []))
    const leaks = [...table()].flatMap(([field, cells]) =>
      cells.flatMap((cell, index) => (/[XD]/.test(cell) && !vendor.includes(index) ? [`${field} as ${header[index + 1]}`] : [])),
    )
    expect(leaks).toEqual([])
  })

  it('gives an anonymous caller nothing', () => {
    const anonymous = header.indexOf('anonymous') - 1
    expect([...table()].flatMap(([field, cells]) => (cells[anonymous] === '!' ? [] : [field]))).toEqual([])
  })
})
