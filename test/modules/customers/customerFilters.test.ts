/** How customers are filtered, ordered and paged: every filter with every kind of nothing, and no filter tells what is hidden (part 1 §3.3). */
import { AssociationType, CustomerEntity, CustomerLevel, FrozenState } from '../../../src/modules/customers'
import { PartnerEntity, RealNameStatus } from '../../../src/modules/partners'
import { Money } from '../../../src/shared/money'
import { databases } from '../../support/databases'
import { customerRow, partnerRow } from '../../support/rows'
import { openWorld, type World } from '../../support/world'

const spent = (amount: string) => ({ monthToDateExpenditure: Money.of(amount, 'CNY') })
const day = (n: number) => `2025-03-0${n}T00:00:00.000Z`
const ofMine = { partnerId: 'ptn_f' }

/** `cus_a` … `cus_e` of a partner of their own; `cus_z` is a stranger's and would fit every filter. */
const rows = [
  customerRow({
    id: 'cus_a',
    ...ofMine,
    associatedAt: day(1),
    accountName: 'Alpha_one',
    customerName: '阿尔法科技',
    label: 'VIP-gold',
    mobilePhone: '13800000001',
    managerId: 'mbr_fManager',
    level: CustomerLevel.V3,
    resourceExpiryAt: day(5),
    ...spent('10.00'),
  }),
  customerRow({
    id: 'cus_b',
    ...ofMine,
    associatedAt: day(2),
    accountName: 'alphaXone',
    level: CustomerLevel.V0,
    frozenState: FrozenState.ACCOUNT,
    customerName: 'Étoile 100%',
    label: 'vip-gold',
    mobilePhone: '13800000002',
    resourceExpiryAt: day(6),
    ...spent('30.00'),
  }),
  customerRow({
    id: 'cus_c',
    ...ofMine,
    associatedAt: day(3),
    accountName: 'back\\slash',
    customerName: null,
    label: null,
    mobilePhone: null,
    associationType: AssociationType.REFERRAL,
    frozenState: FrozenState.ACCOUNT_AND_RESOURCE,
    realNameStatus: RealNameStatus.NOT_VERIFIED,
    ...spent('20.00'),
  }),
  customerRow({
    id: 'cus_d',
    ...ofMine,
    associatedAt: day(3),
    accountName: 'per%cent',
    customerName: 'two words',
    label: '100%',
    mobilePhone: '13800000001',
    ...spent('20.00'),
  }),
  customerRow({
    id: 'cus_e',
    ...ofMine,
    associatedAt: day(4),
    accountName: "quote'd",
    customerName: '   ',
    label: '',
    mobilePhone: '',
    ...spent('0.00'),
  }),
  customerRow({
    id: 'cus_z',
    partnerId: 'ptn_other',
    associatedAt: day(2),
    accountName: 'alpha_one',
    customerName: '阿尔法科技',
    label: 'VIP-gold',
    mobilePhone: '13800000001',
    managerId: 'mbr_strangerManager',
  }),
]

describe.each(databases)('customers on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.add(PartnerEntity, partnerRow({ id: 'ptn_f' }))
    await world.join('fAdmin', { partnerId: 'ptn_f', roles: ['SYSTEM_ADMIN' as never] })
    await world.join('fManager', { partnerId: 'ptn_f', roles: ['CUSTOMER_MANAGER' as never], displayName: '李小红' })
    await world.add(CustomerEntity, ...rows)
  })
  afterAll(() => world.close())

  const query = 'query ($filter: CustomerFilter) { customers(filter: $filter, orderBy: ASSOCIATED_AT_ASC) { totalCount nodes { id } } }'
  const nested =
    'query ($filter: CustomerFilter) { partner(id: "ptn_f") { customers(filter: $filter, orderBy: ASSOCIATED_AT_ASC) { totalCount nodes { id } } } }'
  type Page = { totalCount: number; nodes: { id: string }[] }
  const shown = ({ nodes, totalCount }: Page) => {
    expect(totalCount).toBe(nodes.length)
    return nodes.map(({ id }) => id.slice(4)).join(' ')
  }
  /** What a filter finds, in the list and below the partner alike. */
  const found = async (variables: object, persona = 'fAdmin') => {
    const [list, below] = [await world.ask(persona, query, { ...variables }), await world.ask(persona, nested, { ...variables })]
    const codes = list.errors.map(({ extensions }) => `${String(extensions.code)} ${String(extensions.argument ?? '')}`.trim())
    expect(below.errors.map(({ extensions }) => extensions.code)).toEqual(list.errors.map(({ extensions }) => extensions.code))
    if (codes.length) return codes.join()
    const answer = shown(list.data?.customers as Page)
    expect(shown((below.data?.partner as { customers: Page }).customers)).toBe(answer)
    return answer
  }
  const filtered = (filter: unknown, persona?: string) => found({ filter }, persona)
  const all = 'a b c d e'

  describe('a filter', () => {
    it('may be absent, null or empty, and then filters nothing', async () => {
      for (const variables of [{}, { filter: null }, { filter: {} }, { filter: undefined }]) expect(await found(variables)).toBe(all)
    })

    it.each(['accountName', 'customerName', 'label', 'mobilePhone', 'managerId', 'managerName'])(
      'by %s: absent, null and "" filter nothing (class FA, R-CUS-1)',
      async field => {
        for (const value of [undefined, null, '']) expect(await filtered({ [field]: value })).toBe(all)
      },
    )

    it.each(['accountName', 'customerName', 'label'])('by %s: spaces alone filter nothing', async field => {
      for (const value of [' ', '   ', '\t', '\u3000']) expect(await filtered({ [field]: value })).toBe(all)
    })

    it('by ids: absent, null and [] filter nothing (class FA)', async () => {
      for (const ids of [undefined, null, []]) expect(await filtered({ ids })).toBe(all)
    })

    it.each(['frozenStates', 'levels', 'realNameStatuses'])('by %s: absent, null and [] filter nothing (class FA)', async field => {
      for (const value of [undefined, null, []]) expect(await filtered({ [field]: value })).toBe(all)
    })

    it('by unassignedOnly: absent, null and false filter nothing', async () => {
      for (const unassignedOnly of [undefined, null, false]) expect(await filtered({ unassignedOnly })).toBe(all)
    })

    it('by association type: absent and null filter nothing, "" is no such type (R-AT-2)', async () => {
      for (const associationType of [undefined, null]) expect(await filtered({ associationType })).toBe(all)
      for (const associationType of ['', 'AGENCY', 'resale']) expect(await filtered({ associationType })).toBe('BAD_USER_INPUT')
    })

    it.each(['associatedAtBegin', 'associatedAtEnd', 'resourceExpiryBegin', 'resourceExpiryEnd'])(
      'by %s: absent and null filter nothing, "" and nonsense are refused (class FC)',
      async field => {
        for (const value of [undefined, null]) expect(await filtered({ [field]: value })).toBe(all)
        for (const value of ['', ' ', 'yesterday', '2025-13-01T00:00:00Z'])
          expect(await filtered({ [field]: value })).toBe('BAD_USER_INPUT')
      },
    )

    it.each<[object, string]>([
      [{ ids: ['cus_a', 'cus_z', 'cus_none', 'x', '', 'cus_c', 'cus_c'] }, 'a c'],
      [{ ids: ['cus_b '] }, ''],
      [{ ids: ['CUS_B'] }, ''],
      [{ accountName: 'alpha' }, 'a b'],
      [{ accountName: 'ALPHA' }, 'a b'],
      [{ accountName: 'ONE' }, 'a b'],
      [{ accountName: ' ha_o ' }, 'a'],
      [{ accountName: 'k\\s' }, 'c'],
      [{ accountName: 'r%c' }, 'd'],
      [{ accountName: "e'd" }, 'e'],
      [{ accountName: '%%' }, ''],
      [{ accountName: '__' }, ''],
      [{ customerName: '阿尔' }, 'a'],
      [{ customerName: '科技' }, 'a'],
      [{ customerName: 'Étoile' }, 'b'],
      [{ customerName: 'ÉTOILE' }, 'b'],
      [{ customerName: '0%' }, 'b'],
      [{ customerName: 'words' }, 'd'],
      [{ label: 'gold' }, 'a b'],
      [{ label: 'VIP' }, 'a'],
      [{ label: 'vip' }, 'b'],
      [{ label: '0%' }, 'd'],
      [{ mobilePhone: '13800000001' }, 'a d'],
      [{ mobilePhone: '1380000000' }, ''],
      [{ mobilePhone: '13800000001 ' }, ''],
      [{ mobilePhone: '%' }, ''],
      [{ associationType: 'REFERRAL' }, 'c'],
      [{ associationType: 'RESALE' }, 'a b d e'],
      [{ managerId: 'mbr_fManager' }, 'a'],
      [{ managerName: 'Manag' }, 'a'],
      [{ managerName: '李小' }, 'a'],
      [{ managerName: '李 小' }, ''],
      [{ managerName: 'stranger' }, ''],
      [{ managerName: 'nobody at all' }, ''],
      [{ unassignedOnly: true }, 'b c d e'],
      [{ unassignedOnly: true, managerId: 'mbr_fManager' }, ''],
      [{ frozenStates: ['ACCOUNT', 'ACCOUNT_AND_RESOURCE'] }, 'b c'],
      [{ frozenStates: ['NONE'] }, 'a d e'],
      [{ levels: ['V3'] }, 'a'],
      [{ levels: ['V0', 'V3'] }, 'a b'],
      [{ realNameStatuses: ['NOT_VERIFIED'] }, 'c'],
      [{ managerId: 'mbr_strangerManager' }, ''],
      [{ managerId: 'mbr_none' }, ''],
      [{ managerId: 'mbr_fManager ' }, ''],
      [{ managerId: 'x' }, ''],
      [{ label: 'gold', accountName: 'one', mobilePhone: '13800000002' }, 'b'],
      [{ label: 'gold', associationType: 'REFERRAL' }, ''],
    ])('of %j finds %j', async (filter, ids) => {
      expect(await filtered(filter)).toBe(ids)
    })

    it.each<[object, string]>([
      [{ monthToDateExpenditureFrom: '20', monthToDateExpenditureTo: '20.00' }, 'c d'],
      [{ monthToDateExpenditureFrom: '20.00000001' }, 'b'],
      [{ monthToDateExpenditureTo: '9.99999999' }, 'e'],
      [{ monthToDateExpenditureFrom: '10', monthToDateExpenditureTo: null }, 'a b c d'],
      [{ monthToDateExpenditureFrom: '-1', monthToDateExpenditureTo: '9' }, 'e'],
      [{ monthToDateExpenditureFrom: '20', monthToDateExpenditureTo: '10' }, 'BAD_USER_INPUT monthToDateExpenditureFrom'],
      [{ monthToDateExpenditureTo: '92233720368.54775808' }, 'BAD_USER_INPUT monthToDateExpenditureTo'],
      [{ monthToDateExpenditureFrom: '' }, 'BAD_USER_INPUT'],
      [{ monthToDateExpenditureFrom: 20 }, 'BAD_USER_INPUT'],
    ])('by consumption %j includes both ends, as exact amounts: %j (R-CUS-2)', async (filter, ids) => {
      expect(await filtered(filter)).toBe(ids)
    })

    it.each<[object, string]>([
      [{ associatedAtBegin: day(2) }, 'c d e'],
      [{ associatedAtEnd: day(2) }, 'a'],
      [{ associatedAtBegin: day(1), associatedAtEnd: day(3) }, 'b'],
      [{ associatedAtBegin: day(2), associatedAtEnd: day(2) }, ''],
      [{ associatedAtBegin: '2025-03-01T23:59:59.999Z', associatedAtEnd: '2025-03-02T00:00:00.001Z' }, 'b'],
      [{ associatedAtBegin: '2025-03-03T08:00:00+08:00' }, 'e'],
      [{ resourceExpiryBegin: day(5) }, 'b'],
      [{ resourceExpiryEnd: day(6) }, 'a'],
      [{ resourceExpiryBegin: day(4), resourceExpiryEnd: day(7) }, 'a b'],
    ])('by a range %j excludes both ends, and rows without a date: %j (R-2001)', async (filter, ids) => {
      expect(await filtered(filter)).toBe(ids)
    })

    it.each([
      [{ associatedAtBegin: day(3), associatedAtEnd: day(2) }, 'associatedAtBegin'],
      [{ resourceExpiryBegin: day(3), resourceExpiryEnd: day(2) }, 'resourceExpiryBegin'],
      [{ accountName: 'a' }, 'accountName'],
      [{ customerName: '阿' }, 'customerName'],
      [{ label: 'x' }, 'label'],
      [{ accountName: 'a b' }, 'accountName'],
      [{ customerName: 'two words' }, 'customerName'],
      [{ label: 'a\tb' }, 'label'],
      [{ accountName: 'x'.repeat(65) }, 'accountName'],
      [{ mobilePhone: '1'.repeat(33) }, 'mobilePhone'],
      [{ managerId: 'x'.repeat(81) }, 'managerId'],
      [{ ids: Array.from({ length: 101 }, (_, n) => `cus_${n}`) }, 'ids'],
    ])('of %j is refused, naming the argument (CBC.0100)', async (filter, argument) => {
      expect(await filtered(filter)).toBe(`BAD_USER_INPUT ${argument}`)
    })

    it.each([{ email: 'x' }, { ids: [null] }, { ids: [{}] }, { accountName: ['ab'] }, { accountName: {} }, { label: 5 }])(
      'of %j is no such filter',
      async filter => {
        expect(await filtered(filter)).toBe('BAD_USER_INPUT')
      },
    )

    it('holds nothing back of its argument: quotes, semicolons and placeholders are only text', async () => {
      for (const text of ["'; DROP TABLE customer; --", '") OR ("1"="1', ':v0', '$1', '??', '\\\\', '😀😀'].map(t => t.replaceAll(' ', '')))
        for (const field of ['accountName', 'label', 'mobilePhone', 'managerId']) expect(await filtered({ [field]: text })).toBe('')
    })
  })

  describe('no filter tells', () => {
    const inside = { a: { label: 'gold' }, z: { accountName: 'alpha_one' } }

    it('a manager anything about customers of a colleague, or of another partner', async () => {
      expect(await filtered({}, 'fManager')).toBe('a')
      for (const filter of [
        { mobilePhone: '13800000002' },
        { label: 'vip' },
        { ids: ['cus_b', 'cus_z'] },
        { managerId: 'mbr_none' },
        inside.z,
        { accountName: 'alphaX' },
      ])
        expect(await filtered(filter, 'fManager')).toBe(filter === inside.z ? 'a' : '')
    })

    it('anybody about customers of a stranger', async () => {
      for (const filter of [{ customerName: '阿尔法科技' }, { mobilePhone: '13800000001' }, { label: 'VIP-gold' }, inside.a])
        expect(await filtered(filter)).not.toContain('z')
    })

    it('a customer who looks after it: it sees no members', async () => {
      const answer = await world.ask('customer', query, { filter: { managerId: 'mbr_manager' } })
      expect(answer.data).toEqual({ customers: { totalCount: 0, nodes: [] } })
      expect((await world.ask('customer', query, {})).data).toEqual({ customers: { totalCount: 1, nodes: [{ id: 'cus_1' }] } })
    })
  })

  describe('in order', () => {
    const ordered = async (args: string) => {
      const { data, errors } = await world.ask('fAdmin', `{ customers(${args}) { totalCount nodes { id } } }`)
      return errors.length ? String(errors[0]?.extensions.code) : (data?.customers as Page).nodes.map(({ id }) => id.slice(4)).join(' ')
    }

    it('of association or of expenditure, equal ones by id in the same direction', async () => {
      expect(await ordered('first: 9')).toBe('e d c b a')
      expect(await ordered('orderBy: ASSOCIATED_AT_DESC')).toBe('e d c b a')
      expect(await ordered('orderBy: ASSOCIATED_AT_ASC')).toBe('a b c d e')
      expect(await ordered('orderBy: MONTH_TO_DATE_EXPENDITURE_DESC')).toBe('b d c a e')
    })

    it('of nothing masked (api §4)', async () => {
      for (const orderBy of ['null', 'ACCOUNT_NAME_ASC', 'CUSTOMER_NAME_ASC', 'MOBILE_PHONE_ASC'])
        expect(await ordered(`orderBy: ${orderBy}`)).toBe('GRAPHQL_VALIDATION_FAILED')
    })

    it('forwards, backwards and by row number', async () => {
      expect(await ordered('first: 2')).toBe('e d')
      expect(await ordered('last: 2')).toBe('b a')
      expect(await ordered('first: 2, offset: 2')).toBe('c b')
      expect(await ordered('first: 2, offset: 9')).toBe('')
    })

    it.each(['ASSOCIATED_AT_DESC', 'ASSOCIATED_AT_ASC', 'MONTH_TO_DATE_EXPENDITURE_DESC'])(
      '%s comes page by page without a gap or a double, both ways',
      async orderBy => {
        const walk = async (size: 'first' | 'last', cursor: 'after' | 'before') => {
          const document = `query ($cursor: String) { customers(${size}: 2, ${cursor}: $cursor, orderBy: ${orderBy}) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`
          const pages: string[][] = []
          for (let at: string | null = null, more = true; more;) {
            const { data } = await world.ask('fAdmin', document, { cursor: at })
            const { nodes, pageInfo } = data?.customers as Page & { pageInfo: Record<string, never> }
            pages.push(nodes.map(({ id }) => id.slice(4)))
            at = pageInfo[size === 'first' ? 'endCursor' : 'startCursor'] ?? null
            more = pageInfo[size === 'first' ? 'hasNextPage' : 'hasPreviousPage'] ?? false
          }
          return (size === 'first' ? pages : pages.reverse()).flat().join(' ')
        }
        const whole = await ordered(`orderBy: ${orderBy}`)
        expect([await walk('first', 'after'), await walk('last', 'before')]).toEqual([whole, whole])
      },
    )

    it('with a cursor of that order only', async () => {
      const { data } = await world.ask('fAdmin', '{ customers(first: 1) { edges { cursor } } }')
      const cursor = (data?.customers as { edges: { cursor: string }[] }).edges[0]?.cursor ?? ''
      expect(await ordered(`after: "${cursor}"`)).toBe('d c b a')
      for (const args of [`after: "${cursor}", orderBy: ASSOCIATED_AT_ASC`, 'after: "x"', 'after: ""', `before: "${cursor}"`])
        expect(await ordered(args)).toBe('BAD_USER_INPUT')
      const forged = (value: string) => Buffer.from(`[1,"MONTH_TO_DATE_EXPENDITURE_DESC",${value},"cus_a"]`).toString('base64url')
      for (const value of ['1e999', 'null', '0.5'])
        expect(await ordered(`orderBy: MONTH_TO_DATE_EXPENDITURE_DESC, after: "${forged(value)}"`)).toBe('BAD_USER_INPUT')
      // A cursor says where to go on, not what one may see: whatever it says, the rows are the viewer's own.
      expect(await ordered(`orderBy: MONTH_TO_DATE_EXPENDITURE_DESC, after: "${forged(`"' OR 1=1 --"`)}"`)).not.toContain('z')
    })
  })
})
