/** Rules of root fields: the key decides, and nothing else. */
import { lifecycle } from '../../src/access/lifecycle'
import type { PermissionKey } from '../../src/access/permissions'
import { may, mayPerform, type Rule, signedIn } from '../../src/access/rules'
import { systemViewer, type Viewer } from '../../src/access/viewer'

const holding = (...keys: PermissionKey[]): Viewer => ({
  ...systemViewer('a test'),
  kind: 'MEMBER',
  scope: 'NONE',
  permissions: new Set(keys),
})

type Resolve = (parent: unknown, args: object, context: object, info: object, options: object) => Promise<true | Error>
const decision = async (rule: Rule, viewer: Viewer | null): Promise<unknown> => {
  const answer = await (rule as unknown as { resolve: Resolve }).resolve({}, {}, { viewer }, {}, { allowExternalErrors: true })
  return answer instanceof Error ? (answer as Error & { extensions: { code: string } }).extensions.code : answer
}

describe('a rule', () => {
  it('lets those pass who hold its key', async () => {
    expect(await decision(may('customer.view'), holding('customer.view'))).toBe(true)
  })

  it('answers FORBIDDEN to those who hold every key but this one', async () => {
    expect(await decision(may('customer.assign'), holding('customer.view', 'partner.view'))).toBe('FORBIDDEN')
  })

  it('answers UNAUTHENTICATED to strangers, whatever it asks for', async () => {
    expect([await decision(may('customer.view'), null), await decision(signedIn, null)]).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED'])
  })

  it('lets any signed-in viewer pass where it asks for no key', async () => {
    expect(await decision(signedIn, holding())).toBe(true)
  })

  it('about a verb asks for the key of that verb', async () => {
    const door = lifecycle({ name: 'door', initial: ['OPEN'], actions: { close: { from: ['OPEN'], to: 'CLOSED', by: 'mdf.apply' } } })
    expect(await decision(mayPerform(door, 'close'), holding('mdf.apply'))).toBe(true)
    expect(await decision(mayPerform(door, 'close'), holding('mdf.view'))).toBe('FORBIDDEN')
  })

  it('is made once, because shield refuses two of one name', () => {
    expect(may('customer.view')).toBe(may('customer.view'))
    expect(may('customer.view')).not.toBe(may('customer.assign'))
  })
})
