/** Life cycles as tables: what may happen to a row now, and who may make it happen. */
import { type Lifecycle, lifecycle, SYSTEM } from '../../src/access/lifecycle'
import { isPermissionKey, type PermissionKey } from '../../src/access/permissions'
import { systemViewer, type Viewer } from '../../src/access/viewer'
import { modules } from '../../src/modules'
import { UserError } from '../../src/shared/errors'

const holding = (...keys: PermissionKey[]): Viewer => ({
  ...systemViewer('a test'),
  kind: 'MEMBER',
  scope: 'ALL',
  permissions: new Set(keys),
})

const door = lifecycle({
  name: 'door',
  initial: ['OPEN'],
  actions: {
    close: { from: ['OPEN', 'AJAR'], to: 'CLOSED', by: 'mdf.apply' },
    open: { from: ['CLOSED'], to: 'OPEN', by: 'mdf.review' },
    paint: { from: ['OPEN'], by: 'mdf.apply' },
    rust: { from: ['OPEN', 'CLOSED'], to: 'RUSTY', by: SYSTEM },
  },
})
type State = Parameters<typeof door.move>[0]['status']
const rowIn = (status: State): { status: State } => ({ status })

const refusalOf = (work: () => void): UserError => {
  try {
    work()
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
  throw new Error('it was not refused')
}

describe('a life cycle', () => {
  it('moves a row to its next state', () => {
    const row = rowIn('AJAR')
    door.move(row, 'close', holding())
    expect(row.status).toBe('CLOSED')
  })

  it('leaves the state as it is where a verb names no next one', () => {
    const row = rowIn('OPEN')
    door.move(row, 'paint', holding('mdf.apply'))
    expect(row.status).toBe('OPEN')
  })

  it('refuses every other state as INVALID_STATE, says what is possible, and changes nothing (api §7)', () => {
    const row = rowIn('CLOSED')
    const refusal = refusalOf(() => door.move(row, 'close', holding('mdf.apply', 'mdf.review')))
    expect([refusal.code, refusal.params]).toEqual(['INVALID_STATE', { current: 'CLOSED', allowed: 'open' }])
    expect(row.status).toBe('CLOSED')
  })

  it('names only what this viewer could do instead', () => {
    const stuck = refusalOf(() => door.move(rowIn('CLOSED'), 'close', holding('mdf.apply')))
    expect(stuck.params).toEqual({ current: 'CLOSED', allowed: '–' })
    expect(stuck.wording('en')).toBe('Not possible in state CLOSED; nothing is possible now.')
    expect(stuck.wording('zh')).toBe('当前状态 CLOSED 不允许该操作，目前没有可执行的操作。')
  })

  it('offers the verbs that fit the state and the keys, and never those that no person makes', () => {
    expect(door.availableActions('OPEN', holding('mdf.apply', 'mdf.review'))).toEqual(['close', 'paint'])
    expect(door.availableActions('CLOSED', holding('mdf.apply', 'mdf.review'))).toEqual(['open'])
    expect(door.availableActions('CLOSED', holding('mdf.apply'))).toEqual([])
    expect(door.availableActions('RUSTY', holding('mdf.apply', 'mdf.review'))).toEqual([])
    expect(door.availableActions('OPEN', systemViewer('a test'))).toEqual(['close', 'paint'])
  })

  it('tells the key of a verb, and that nobody has one for what no person does', () => {
    expect(door.permissionFor('open')).toBe('mdf.review')
    expect(() => door.permissionFor('rust')).toThrow('nobody has a key for "rust"')
  })
})

const all = modules.flatMap(module => [...(module.lifecycles ?? [])]).map(each => [each.name, each] as [string, Lifecycle])

describe.each(all)('the life cycle of %s', (_name, { initial, actions, move, isPossible }) => {
  const moves = Object.entries(actions)
  const states = new Set([...initial, ...moves.flatMap(([, { from, to }]) => [...from, ...(to ? [to] : [])])])

  it('reaches every state that it names', () => {
    const reached = new Set(initial)
    for (let before = -1; before !== reached.size;) {
      before = reached.size
      for (const [, { from, to }] of moves) if (to && from.some(state => reached.has(state))) reached.add(to)
    }
    expect([...states].filter(state => !reached.has(state))).toEqual([])
  })

  it('knows every key that it asks for', () => {
    expect(moves.filter(([, { by }]) => by !== SYSTEM && !isPermissionKey(by)).map(([verb]) => verb)).toEqual([])
  })

  it('allows a verb in the states that it names, and in no other', () => {
    for (const [verb, { from, to }] of moves)
      for (const status of states) {
        const row = { status }
        const work = () => move(row, verb, systemViewer('a test'))
        expect([verb, status, isPossible(status, verb)]).toEqual([verb, status, from.includes(status)])
        if (from.includes(status)) work()
        else expect(refusalOf(work).code).toBe('INVALID_STATE')
        expect(row.status).toBe(from.includes(status) ? (to ?? status) : status)
      }
  })
})
