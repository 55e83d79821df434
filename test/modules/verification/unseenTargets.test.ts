/** What I cannot see answers like what is not there: when a code is asked for it, and when the code is given back (api §8). */
import { RoleCode } from '../../../src/access/roles'
import {
  AssociationEventEntity,
  AssociationEventStatus,
  AssociationEventType,
  AssociationInitiator,
} from '../../../src/modules/association'
import { BusinessInformationEntity } from '../../../src/modules/incentivePayouts'
import { IncentiveEntity } from '../../../src/modules/incentives'
import { MdfActivityEntity, MdfActivityStatus, MdfQuotaEntity } from '../../../src/modules/mdf'
import { OrderEntity, OrderStatus } from '../../../src/modules/orders'
import { VoucherEntity, VoucherQuotaEntity } from '../../../src/modules/vouchers'
import { SensitiveOperation } from '../../../src/modules/verification'
import { later } from '../../../src/shared/time'
import { valueAt } from '../../support/answers'
import { associationEventRow } from '../../support/associationRows'
import { databases } from '../../support/databases'
import { incentiveRow } from '../../support/incentiveRows'
import { mdfActivityRow, mdfQuotaRow } from '../../support/mdfRows'
import { orderRow } from '../../support/orderRows'
import { businessInformationRow } from '../../support/payoutRows'
import { lastCode } from '../../support/verification'
import { voucherQuotaRow, voucherRow } from '../../support/voucherRows'
import { openWorld, type World } from '../../support/world'
import { minute, pass, requesting } from './verificationWorld'

type Case = {
  readonly operation: SensitiveOperation
  readonly persona: string
  /** Somebody else's, in a state in which it could be done by whose it is. */
  readonly foreign: string
  readonly missing: string
  readonly mutation: string
  readonly inputOf: (id: string) => object
  /** Batches answer each of their items. */
  readonly results?: string
}

const amount = '10'
const perItem = 'results { userErrors { code field message upstreamCode params { name value } } }'
const claim = { summary: 'x', actualStart: '2026-01-01', actualEnd: '2026-01-01', actualAttendees: 1, complianceAccepted: true }

const cases: readonly Case[] = [
  {
    operation: SensitiveOperation.BALANCE_PAYMENT,
    persona: 'careful',
    foreign: 'ord_FOREIGN',
    missing: 'ord_MISSING',
    mutation: 'payOrderForCustomer',
    inputOf: orderId => ({ orderId }),
  },
  {
    operation: SensitiveOperation.ADJUST_CUSTOMER_ACCOUNT,
    persona: 'careful',
    foreign: 'cus_x1',
    missing: 'cus_missing',
    mutation: 'reclaimFromCustomer',
    inputOf: customerId => ({ customerId, amount }),
  },
  {
    operation: SensitiveOperation.ADJUST_CUSTOMER_ACCOUNT,
    persona: 'careful',
    foreign: 'cus_x1',
    missing: 'cus_missing',
    mutation: 'allocateToCustomers',
    inputOf: customerId => ({ items: [{ customerId, amount }] }),
    results: perItem,
  },
  {
    operation: SensitiveOperation.ADJUST_RESELLER_ACCOUNT,
    persona: 'carefulMaster',
    foreign: 'ptn_other',
    missing: 'ptn_missing',
    mutation: 'allocateToReseller',
    inputOf: indirectPartnerId => ({ indirectPartnerId, amount }),
  },
  {
    operation: SensitiveOperation.ISSUE_VOUCHER,
    persona: 'careful',
    foreign: 'vqt_foreign',
    missing: 'vqt_missing',
    mutation: 'issueVouchers',
    inputOf: quotaId => ({ quotaId, customerIds: ['cus_1'], faceValue: amount }),
    results: perItem,
  },
  {
    operation: SensitiveOperation.RECLAIM_VOUCHER,
    persona: 'careful',
    foreign: 'vch_foreign',
    missing: 'vch_missing',
    mutation: 'reclaimVouchers',
    inputOf: id => ({ ids: [id] }),
    results: perItem,
  },
  {
    operation: SensitiveOperation.ISSUE_VOUCHER_QUOTA,
    persona: 'carefulMaster',
    foreign: 'vqt_foreign',
    missing: 'vqt_missing',
    mutation: 'issueVoucherQuotas',
    inputOf: quotaId => ({ quotaId, indirectPartnerIds: ['ptn_reseller'], quotaAmount: amount }),
    results: perItem,
  },
  {
    operation: SensitiveOperation.RECLAIM_VOUCHER_QUOTA,
    persona: 'carefulMaster',
    foreign: 'vqt_foreign',
    missing: 'vqt_missing',
    mutation: 'reclaimVoucherQuotas',
    inputOf: id => ({ ids: [id] }),
    results: perItem,
  },
  {
    operation: SensitiveOperation.INITIATE_ASSOCIATION_CHANGE,
    persona: 'careful',
    foreign: 'cus_x1',
    missing: 'cus_missing',
    mutation: 'requestDisassociation',
    inputOf: customerId => ({ customerId, reason: 'x' }),
  },
  {
    operation: SensitiveOperation.HANDLE_CUSTOMER_DISASSOCIATION,
    persona: 'careful',
    foreign: 'ase_foreign',
    missing: 'ase_missing',
    mutation: 'handleAssociationEvent',
    inputOf: id => ({ id, decision: 'APPROVE' }),
  },
  {
    operation: SensitiveOperation.HANDLE_PARTNER_ASSOCIATION_CHANGE,
    persona: 'customer',
    foreign: 'ase_foreign',
    missing: 'ase_missing',
    mutation: 'decideAssociationEvent',
    inputOf: id => ({ id, decision: 'APPROVE' }),
  },
  {
    operation: SensitiveOperation.SUBMIT_MDF_CLAIM,
    persona: 'careful',
    foreign: 'mdf_foreign',
    missing: 'mdf_missing',
    mutation: 'submitMdfClaim',
    inputOf: id => ({ id, ...claim, costLines: [], evidences: [] }),
  },
  {
    operation: SensitiveOperation.CONFIRM_INCENTIVES,
    persona: 'careful',
    foreign: 'inc_foreign',
    missing: 'inc_missing',
    mutation: 'confirmIncentives',
    inputOf: id => ({ ids: [id] }),
    results: perItem,
  },
  {
    operation: SensitiveOperation.APPLY_INCENTIVE_PAYOUT,
    persona: 'careful',
    foreign: 'inc_foreign',
    missing: 'inc_missing',
    mutation: 'applyIncentivePayout',
    inputOf: id => ({ incentiveIds: [id], issueMode: 'TO_ACCOUNT' }),
  },
]

/** About nobody but the asker, or not served yet. */
const withoutTarget: readonly SensitiveOperation[] = [
  SensitiveOperation.DISABLE_VERIFICATION,
  SensitiveOperation.GRANT_OR_REVOKE_ON_BEHALF_AUTH,
  SensitiveOperation.REPRICE_MARKETPLACE_ORDER,
]
/** For government partners alone; they answer like vouchers. */
const ofGovernment: readonly SensitiveOperation[] = [SensitiveOperation.ISSUE_CASH_COUPON, SensitiveOperation.RECLAIM_CASH_COUPON]

describe.each(databases)('what I cannot see, on %s', kind => {
  let world: World
  let keys = 0
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.join('careful', { partnerId: 'ptn_sp', roles: [RoleCode.SYSTEM_ADMIN], verificationCodeEnabled: true })
    await world.join('carefulMaster', { partnerId: 'ptn_master', roles: [RoleCode.SYSTEM_ADMIN], verificationCodeEnabled: true })
    await world.add(BusinessInformationEntity, businessInformationRow({ id: 'biz_sp', partnerId: 'ptn_sp' }))
    const theirs = { partnerId: 'ptn_other', customerId: 'cus_x1' }
    await world.add(OrderEntity, orderRow({ id: 'ord_FOREIGN', ...theirs, status: OrderStatus.PENDING_PAYMENT }))
    await world.add(VoucherQuotaEntity, voucherQuotaRow({ id: 'vqt_foreign', partnerId: 'ptn_other' }))
    await world.add(VoucherEntity, voucherRow({ id: 'vch_foreign', ...theirs, quotaId: 'vqt_foreign' }))
    const pending = { type: AssociationEventType.DISASSOCIATE, status: AssociationEventStatus.PENDING, handledAt: null, handledById: null }
    const asked = { ...theirs, ...pending, pendingCustomerId: 'cus_x1', toType: null, initiator: AssociationInitiator.CUSTOMER }
    await world.add(AssociationEventEntity, associationEventRow({ id: 'ase_foreign', ...asked }))
    await world.add(MdfQuotaEntity, mdfQuotaRow({ id: 'mdq_foreign', partnerId: 'ptn_other' }))
    const held = { quotaId: 'mdq_foreign', partnerId: 'ptn_other', status: MdfActivityStatus.APPLICATION_APPROVED }
    await world.add(MdfActivityEntity, mdfActivityRow({ id: 'mdf_foreign', ...held }))
    await world.add(IncentiveEntity, incentiveRow({ id: 'inc_foreign', partnerId: 'ptn_other' }))
  })
  afterAll(() => world.close())

  /** What came of asking for a code; the statements, too: whoever measures time learns nothing. */
  const requested = async ({ operation, persona }: Case, id: string) => {
    pass(world, minute)
    const now = world.now
    const input = { operation, targetIds: [id], channel: 'SMS' }
    const { result, statements } = await world.counting(() => world.ask(persona, requesting, { input }))
    const told = valueAt<{ expiresAt: string | null; userErrors: unknown[] }>(result, 'requestVerificationCode')
    return { ...told, expiresAt: told.expiresAt === later(now, 10 * minute), statements, code: lastCode(world) }
  }

  const done = async ({ persona, mutation, inputOf, results = '' }: Case, id: string, code: string) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
    const errors = 'userErrors { code field message upstreamCode params { name value } }'
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { replayed verification { operation } ${errors} ${results} } }`
    const input = { idempotencyKey: `key-${++keys}`, ...inputOf(id), verification: { code } }
    return valueAt<object>(await world.ask(persona, query, { input }), mutation)
  }

  const contents = async () => {
    const { verification_code: _, ...rest } = await world.contents()
    return rest
  }

  it.each(cases)('is asked for and done alike: $operation, $mutation (api §8)', async each => {
    const before = await contents()
    const unseen = await requested(each, each.foreign)
    const unseenAnswer = await done(each, each.foreign, unseen.code)
    const absent = await requested(each, each.missing)
    const absentAnswer = await done(each, each.missing, absent.code)
    expect(unseen.userErrors).toEqual([])
    expect({ ...unseen, code: '' }).toEqual({ ...absent, code: '' })
    expect(JSON.stringify(unseenAnswer)).toMatch(/"code":"[A-Z_]*NOT_FOUND/)
    expect(unseenAnswer).toEqual(absentAnswer)
    expect(await contents()).toEqual(before)
  })

  it('has all operations that are about something', () => {
    const tried = new Set<SensitiveOperation>(cases.map(({ operation }) => operation))
    const rest = Object.values(SensitiveOperation).filter(operation => !tried.has(operation))
    expect(rest.sort()).toEqual([...withoutTarget, ...ofGovernment].sort())
  })
})
