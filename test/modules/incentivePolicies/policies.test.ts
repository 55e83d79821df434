/** Incentive policies as of a month, the documents about them, and indicators with their lines. */
import { getNamedType, type GraphQLInputType, isInputObjectType } from 'graphql'
import { PartnerIdentity, RoleCode } from '../../../src/access/roles'
import {
  incentivePolicies,
  IncentiveIndicatorDetailLineEntity,
  IncentiveIndicatorEntity,
  IncentivePolicyKind,
  IndicatorPeriod,
  PolicyDocumentEntity,
  ProductIncentivePolicyEntity,
} from '../../../src/modules/incentivePolicies'
import { PartnerEntity } from '../../../src/modules/partners'
import { idsAt, refusals, valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { schema } from '../../support/asking'
import { indicatorLineRow, indicatorRow, policyDocumentRow, policyRow } from '../../support/performanceRows'
import { partnerRow } from '../../support/rows'
import { openWorld, type World } from '../../support/world'

const inputFieldsOf = (type: GraphQLInputType): string[] => {
  const named = getNamedType(type)
  return isInputObjectType(named) ? Object.keys(named.getFields()) : []
}

describe.each(databases)('incentive policies on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.add(
      ProductIncentivePolicyEntity,
      // Until the end of January in Shanghai one policy, from February on another.
      policyRow({ id: 'pip_ec2old', serviceTypeCode: 'hws.ec2', effectiveUntil: '2026-01-31T16:00:00.000Z' }),
      policyRow({
        id: 'pip_ec2new',
        serviceTypeCode: 'hws.ec2',
        effectiveFrom: '2026-01-31T16:00:00.000Z',
        policy: IncentivePolicyKind.SPECIFIC,
      }),
      // Over before January is: not in force with its last instant.
      policyRow({ id: 'pip_obs', serviceTypeCode: 'hws.obs', effectiveUntil: '2026-01-31T15:59:59.999Z' }),
      policyRow({ id: 'pip_cdn', serviceTypeCode: 'hws.cdn', policy: IncentivePolicyKind.NO_PERFORMANCE_NO_REBATE }),
    )
    await world.add(
      PolicyDocumentEntity,
      policyDocumentRow({ id: 'pdo_1' }),
      policyDocumentRow({ id: 'pdo_2', title: '2026 年分销激励政策', updatedAt: '2026-02-01T00:00:00.000Z' }),
    )
    const sp = { partnerId: 'ptn_sp' }
    await world.add(
      IncentiveIndicatorEntity,
      indicatorRow({ ...sp, id: 'iid_1' }),
      indicatorRow({
        ...sp,
        id: 'iid_2',
        customerId: 'cus_1',
        managerId: 'mbr_manager',
        name: '新客户 业绩',
        scope: '代售新客户',
        cycle: '2026-02',
        statPeriod: IndicatorPeriod.MONTH,
      }),
      indicatorRow({ ...sp, id: 'iid_3', customerId: 'cus_3', managerId: 'mbr_colleague', cycle: '2026-02' }),
      indicatorRow({ id: 'iid_x', partnerId: 'ptn_other', name: 'CANARY' }),
    )
    await world.add(
      IncentiveIndicatorDetailLineEntity,
      indicatorLineRow({ ...sp, id: 'iil_1', indicatorId: 'iid_1', customerId: 'cus_1', managerId: 'mbr_manager', orderId: 'ord_IN1' }),
      indicatorLineRow({ ...sp, id: 'iil_2', indicatorId: 'iid_1', customerId: 'cus_3', managerId: 'mbr_colleague' }),
      indicatorLineRow({ ...sp, id: 'iil_3', indicatorId: 'iid_2', customerId: 'cus_1', managerId: 'mbr_manager' }),
      indicatorLineRow({ id: 'iil_x', partnerId: 'ptn_other', indicatorId: 'iid_x', customerId: 'cus_x1', productName: 'CANARY' }),
    )
    await world.add(PartnerEntity, partnerRow({ id: 'ptn_gov', identities: [PartnerIdentity.GOVERNMENT] }))
    await world.join('governor', { partnerId: 'ptn_gov', roles: [RoleCode.SYSTEM_ADMIN] })
    await world.join('architect', { partnerId: 'ptn_sp', roles: [RoleCode.SA_SPECIALIST] })
  })
  afterAll(() => world.close())

  describe('of products', () => {
    const query = `query ($month: YearMonth!, $filter: ProductIncentivePolicyFilter, $first: Int) {
      productIncentivePolicies(month: $month, filter: $filter, first: $first) { totalCount nodes { id serviceTypeCode policy allowPartnerDiscount } } }`
    const inForce = async (month: string, filter: object | null = null, persona = 'manager') =>
      idsAt(await world.ask(persona, query, { month, filter }), 'productIncentivePolicies')

    it('are those in force at the last second of the month in Shanghai (R-IP-1)', async () => {
      expect(await inForce('2025-11')).toEqual([])
      expect(await inForce('2025-12')).toEqual([])
      expect(await inForce('2026-01')).toEqual(['pip_cdn', 'pip_ec2old'])
      expect(await inForce('2026-02')).toEqual(['pip_cdn', 'pip_ec2new'])
    })

    it('are filtered in class FA, by code in any case (R-IP-1)', async () => {
      expect(await inForce('2026-02', { serviceTypeCode: 'HWS.EC2' })).toEqual(['pip_ec2new'])
      expect(await inForce('2026-02', { policy: ['NO_PERFORMANCE_NO_REBATE'] })).toEqual(['pip_cdn'])
      for (const empty of [{ serviceTypeCode: '' }, { serviceTypeCode: null }, { policy: [] }, { policy: null }, {}])
        expect(await inForce('2026-02', empty)).toHaveLength(2)
    })

    it('want a month that exists', async () => {
      for (const month of ['2026-13', '2026-2', '', null])
        expect(refusals(await world.ask('manager', query, { month }))).toEqual(['BAD_USER_INPUT'])
    })

    it('are for solution providers and master resellers, in every role; not for others (R-IP-2)', async () => {
      for (const persona of ['manager', 'supervisor', 'finance', 'operations', 'architect', 'masterManager', 'incentiveOps'])
        expect(await inForce('2026-02', null, persona)).toHaveLength(2)
      for (const persona of ['resellerAdmin', 'governor', 'customer', 'specialist', 'vendorFinance'])
        expect(refusals(await world.ask(persona, query, { month: '2026-02' }))).toEqual(['FORBIDDEN'])
    })

    it('lead from a product to all under the same policy (R-IP-3)', async () => {
      const same = 'query ($policy: IncentivePolicyKind!) { productsByPolicy(policy: $policy, month: "2026-02") { nodes { id } } }'
      expect(idsAt(await world.ask('manager', same, { policy: 'SPECIFIC' }), 'productsByPolicy')).toEqual(['pip_ec2new'])
      expect(idsAt(await world.ask('manager', same, { policy: 'PERFORMANCE_NO_REBATE' }), 'productsByPolicy')).toEqual([])
      expect(refusals(await world.ask('resellerAdmin', same, { policy: 'SPECIFIC' }))).toEqual(['FORBIDDEN'])
    })
  })

  it('percentages stand in documents, which everyone of a partner finds (R-IP-4)', async () => {
    const query = 'query ($filter: PolicyDocumentFilter) { policyDocuments(filter: $filter) { nodes { id title format url updatedAt } } }'
    const found = async (filter: object | null, persona = 'resellerAdmin') =>
      idsAt(await world.ask(persona, query, { filter }), 'policyDocuments')
    expect(await found(null)).toEqual(['pdo_2', 'pdo_1'])
    expect(await found({ title: '分销激励' })).toEqual(['pdo_2'])
    expect(await found({ title: '' })).toHaveLength(2)
    expect(await found(null, 'governor')).toHaveLength(2)
    expect(refusals(await world.ask('customer', query))).toEqual(['FORBIDDEN'])
  })

  describe('indicators', () => {
    const query = `query ($filter: IncentiveIndicatorFilter) { incentiveIndicators(filter: $filter) { totalCount
      nodes { id name scope statMethod statPeriod cycle dimension value unit customer { customerName { masked } } feedbackStatus } } }`
    const matching = async (filter: object | null = null, persona = 'finance') =>
      idsAt(await world.ask(persona, query, { filter }), 'incentiveIndicators').sort()

    it('show name, method, period, cycle and value to the last digit (R-IN-1)', async () => {
      const answer = await world.ask('finance', query, { filter: { cycle: '2026-Q1' } })
      expect(valueAt<unknown[]>(answer, 'incentiveIndicators', 'nodes')).toEqual([
        {
          id: 'iid_1',
          name: '季度代售业绩',
          scope: '解决方案提供商 代售',
          statMethod: '统计周期内可激励业绩之和',
          statPeriod: 'QUARTER',
          cycle: '2026-Q1',
          dimension: 'PARTNER',
          value: '125000.50',
          unit: 'CNY',
          customer: null,
          feedbackStatus: 'NONE',
        },
      ])
    })

    it('of a customer are its manager’s; those of the partner are not his (R-RL-1, R-RL-4)', async () => {
      expect(await matching(null, 'manager')).toEqual(['iid_2'])
      expect(await matching(null, 'supervisor')).toEqual(['iid_2'])
      expect(await matching()).toEqual(['iid_1', 'iid_2', 'iid_3'])
      expect(await matching(null, 'incentiveOps')).toEqual(['iid_1', 'iid_2', 'iid_3', 'iid_x'])
      expect(refusals(await world.ask('operations', query))).toEqual(['FORBIDDEN'])
    })

    it.each([
      [{ cycle: '2026-02' }, ['iid_2', 'iid_3']],
      [{ name: '新客户 业' }, ['iid_2']],
      [{ scope: '提供商' }, ['iid_1', 'iid_3']],
      [{ statPeriod: ['MONTH'] }, ['iid_2']],
      [{ dimension: ['PARTNER'] }, ['iid_1']],
      [{ customerName: '客户cus_1' }, ['iid_2']],
      [{ customerName: 'CANARY' }, []],
      [{ feedbackStatus: ['HANDLED'] }, []],
      [
        { cycle: '', name: null, scope: '', statPeriod: [], dimension: null, customerName: '', feedbackStatus: [] },
        ['iid_1', 'iid_2', 'iid_3'],
      ],
    ])('are filtered in class FA: %j (R-IN-1, S3-06)', async (filter, ids) => expect(await matching(filter)).toEqual(ids))

    it('lead to the lines that went into them, searched by performance or order number, exactly (R-IN-2, S3-07)', async () => {
      const one = `query ($id: ID!, $filter: IncentiveIndicatorDetailLineFilter) { incentiveIndicator(id: $id) {
        lines(filter: $filter) { totalCount nodes { id orderId customer { id } contribution } } feedbacks { totalCount } } }`
      const linesOf = async (id: string, filter: object | null = null, persona = 'finance') =>
        idsAt(await world.ask(persona, one, { id, filter }), 'incentiveIndicator', 'lines').sort()
      expect(await linesOf('iid_1')).toEqual(['iil_1', 'iil_2'])
      expect(await linesOf('iid_1', { performanceNo: 'PN-iil_2' })).toEqual(['iil_2'])
      expect(await linesOf('iid_1', { performanceNo: 'PN-iil' })).toEqual([])
      expect(await linesOf('iid_1', { orderId: 'ord_in1' })).toEqual(['iil_1'])
      expect(await linesOf('iid_1', { orderId: '', performanceNo: null })).toEqual(['iil_1', 'iil_2'])
      expect(await linesOf('iid_2', null, 'manager')).toEqual(['iil_3'])
      for (const [id, persona] of [
        ['iid_1', 'manager'],
        ['iid_x', 'finance'],
        ['iid_missing', 'finance'],
        ['x', 'finance'],
      ] as const)
        expect(await world.ask(persona, one, { id })).toMatchObject({ data: { incentiveIndicator: null }, errors: [] })
    })

    it('only tell: no mutation makes an incentive out of one, and those that are met are computed by themselves (R-IN-3)', () => {
      expect(incentivePolicies.rules?.Mutation ?? {}).toEqual({})
      const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})
      const taking = mutations.filter(({ args }) => args.some(({ type }) => JSON.stringify(inputFieldsOf(type)).includes('ndicator')))
      expect(taking.map(({ name }) => name)).toEqual(['createExport'])
      expect(schema.getType('IncentiveIndicator')?.description).toContain('R-IN-3')
    })

    it('can be disputed by whoever sees them and may (R-IN-2)', async () => {
      const disputing =
        'mutation ($input: SubmitFeedbackInput!) { submitFeedback(input: $input) { userErrors { code } feedback { targetType } } }'
      const dispute = async (targetId: string, persona: string) =>
        valueAt(
          await world.ask(persona, disputing, { input: { idempotencyKey: targetId, targetId, content: '指标值偏低' } }),
          'submitFeedback',
        )
      expect(await dispute('iid_1', 'manager')).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] })
      expect(await dispute('iid_2', 'manager')).toEqual({ userErrors: [], feedback: { targetType: 'INDICATOR' } })
      expect(await matching({ feedbackStatus: ['SUBMITTED'] })).toEqual(['iid_2'])
    })
  })
})
