/** Joining the solution-provider programme: every condition that fails is told, and two accounts of one company never join both. */
import { PartnerIdentity, RoleCode } from '../../../src/access/roles'
import type { New } from '../../../src/db'
import { AccountEntity, AccountType, emptyAccount, ofPartner } from '../../../src/modules/accounts'
import {
  PartnerEntity,
  PartnerStatus,
  ProgrammeCode,
  ProgrammeEntity,
  ProgrammeStatus,
  RealNameStatus,
} from '../../../src/modules/partners'
import { PartnerStandingEntity, ProgrammeCondition } from '../../../src/modules/programmes'
import { fund, yuan } from '../../support/accountRows'
import { refusals, valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { partnerRow } from '../../support/rows'
import { openWorld, type World } from '../../support/world'

const { SOLUTION_PROVIDER, DISTRIBUTION_CLOUD_RESELLER, CCOE } = ProgrammeCode
const { REVIEWING, REJECTED, ACTIVE, DRAFT } = ProgrammeStatus

const looking =
  'query ($programme: ProgrammeCode!) { programmeEligibility(programme: $programme) { isEligible failures { condition wayOut } } }'
const applying = `mutation ($input: ApplyProgrammeInput!) { applyProgramme(input: $input) {
  programme { id code status appliedLevel partner { id } } userErrors { code message field } } }`
type Payload = { programme: { id: string; status: string } | null; userErrors: { code: string; message: string }[] }

const standing = (partnerId: string, given: Partial<New<PartnerStandingEntity>>): New<PartnerStandingEntity> => ({
  id: partnerId.replace('ptn_', 'pst_'),
  partnerId,
  lacksVendorSignIn: false,
  hasOpenResources: false,
  hasInvoiceableAmount: false,
  postPaymentEnabled: false,
  isSubCustomer: false,
  isEnterpriseAccount: false,
  isReportedByVendor: false,
  ...given,
})

describe.each(databases)('the solution-provider programme on %s', kind => {
  let world: World
  let made = 0
  beforeAll(async () => {
    world = await openWorld(kind)
  })
  afterAll(() => world.close())

  /** A partner on the software path with an administrator, who may join. */
  const applicant = async (given: Partial<New<PartnerEntity>> = {}) => {
    const id = `ptn_a${++made}`
    const contact = { email: `office${made}@example.com`, mobilePhone: `1390000${String(made).padStart(4, '0')}` }
    await world.add(PartnerEntity, partnerRow({ identities: [PartnerIdentity.SOFTWARE], ...contact, ...given, id }))
    await world.join(`boss${made}`, { partnerId: id, roles: [RoleCode.SYSTEM_ADMIN] })
    return { id, admin: `boss${made}` }
  }
  const inProgramme = (partnerId: string, code = SOLUTION_PROVIDER, status = ACTIVE) =>
    world.add(ProgrammeEntity, {
      id: `prg_${partnerId.slice(4)}-${code.toLowerCase().replaceAll('_', '-')}`,
      partnerId,
      code,
      appliedLevel: null,
      status,
      joinedAt: null,
      expiresAt: null,
      certificateNo: null,
      contacts: [],
      createdAt: world.now,
      updatedAt: world.now,
      version: 1,
    })
  const look = async (admin: string, programme = SOLUTION_PROVIDER) =>
    valueAt<{ isEligible: boolean; failures: { condition: string; wayOut: string }[] }>(
      await world.ask(admin, looking, { programme }),
      'programmeEligibility',
    )
  const apply = async (admin: string, input: object = {}) =>
    valueAt<Payload>(await world.ask(admin, applying, { input: { programme: SOLUTION_PROVIDER, ...input } }), 'applyProgramme')
  const balance = async (partnerId: string, given: Partial<New<AccountEntity>>, type = AccountType.BALANCE) =>
    world.add(AccountEntity, { ...emptyAccount(ofPartner(partnerId, type, 'CNY'), world.now), ...given })

  it('is open to whoever nothing stands in the way of; the application is reviewed then (S1-05)', async () => {
    const { id, admin } = await applicant()
    expect(await look(admin)).toEqual({ isEligible: true, failures: [] })
    expect(await apply(admin, { appliedLevel: 'PREFERRED' })).toMatchObject({
      userErrors: [],
      programme: { code: 'SOLUTION_PROVIDER', status: REVIEWING, appliedLevel: 'PREFERRED', partner: { id } },
    })
  })

  const situations: Record<ProgrammeCondition, (partnerId: string) => Promise<unknown>> = {
    PARTNER_IN_ARREARS: id => balance(id, { debtAmount: yuan('0.01') }),
    TOP_UP_BALANCE_LEFT: id => fund(world, ofPartner(id, AccountType.BALANCE, 'CNY'), '0.01'),
    OPEN_RESOURCES: id => world.add(PartnerStandingEntity, standing(id, { hasOpenResources: true })),
    INVOICEABLE_AMOUNT_LEFT: id => world.add(PartnerStandingEntity, standing(id, { hasInvoiceableAmount: true })),
    POST_PAYMENT_ENABLED: id => world.add(PartnerStandingEntity, standing(id, { postPaymentEnabled: true })),
    COMPANY_IN_PROGRAMME: async id => {
      const sibling = await applicant({ companyId: `cmp_${id}` })
      await world.store.writer.query(`UPDATE partner SET company_id = 'cmp_${id}' WHERE id = '${id}'`)
      await inProgramme(sibling.id, SOLUTION_PROVIDER, REVIEWING)
    },
    VENDOR_SIGN_IN_MISSING: id => world.add(PartnerStandingEntity, standing(id, { lacksVendorSignIn: true })),
    CONTACT_IN_PROGRAMME: async id => {
      const other = await applicant({ email: 'shared@example.com' })
      await world.store.writer.query(`UPDATE partner SET email = 'shared@example.com' WHERE id = '${id}'`)
      await inProgramme(other.id)
    },
    DISTRIBUTION_JOINED: id => inProgramme(id, DISTRIBUTION_CLOUD_RESELLER, REVIEWING),
    IS_SUB_CUSTOMER: id => world.add(PartnerStandingEntity, standing(id, { isSubCustomer: true })),
    ACCOUNT_NOT_NORMAL: id => world.store.writer.query(`UPDATE partner SET status = '${PartnerStatus.FROZEN}' WHERE id = '${id}'`),
    CREDIT_ACCOUNT_OPEN: id => balance(id, { creditAmount: yuan('100') }, AccountType.CREDIT),
    IN_ENTERPRISE: id => world.add(PartnerStandingEntity, standing(id, { isEnterpriseAccount: true })),
    REAL_NAME_NOT_VERIFIED: id =>
      world.store.writer.query(`UPDATE partner SET real_name_status = '${RealNameStatus.REVIEWING}' WHERE id = '${id}'`),
    EMAIL_NOT_BOUND: id => world.store.writer.query(`UPDATE partner SET email = NULL WHERE id = '${id}'`),
    PARTNER_REPORTED_BY_VENDOR: id => world.add(PartnerStandingEntity, standing(id, { isReportedByVendor: true })),
  }

  it.each(Object.entries(situations))(
    'is closed by %s, which is told with its way out (R-PLAN-1, R-PLAN-2, R-PAR-2)',
    async (condition, happen) => {
      const { id, admin } = await applicant()
      await happen(id)
      const { isEligible, failures } = await look(admin)
      expect([isEligible, failures.map(failure => failure.condition)]).toEqual([false, [condition]])
      const before = await world.contents()
      expect(await apply(admin)).toEqual({ programme: null, userErrors: [{ code: condition, message: failures[0]?.wayOut, field: null }] })
      expect(await world.contents()).toEqual(before)
    },
  )

  it('tells everything that stands in the way at once', async () => {
    const { id, admin } = await applicant({ email: null, realNameStatus: RealNameStatus.NOT_VERIFIED })
    await world.add(PartnerStandingEntity, standing(id, { hasOpenResources: true, isSubCustomer: true }))
    const { failures } = await look(admin)
    const all = ['OPEN_RESOURCES', 'IS_SUB_CUSTOMER', 'REAL_NAME_NOT_VERIFIED', 'EMAIL_NOT_BOUND']
    expect(failures.map(({ condition }) => condition)).toEqual(all)
    expect((await apply(admin)).userErrors.map(({ code }) => code)).toEqual(all)
  })

  it('takes one account of a company: of two that apply at once, the other is told (R-PAR-2)', async () => {
    const [one, other] = [await applicant({ companyId: 'cmp_twins' }), await applicant({ companyId: 'cmp_twins' })]
    const payloads = await Promise.all([apply(one.admin), apply(other.admin)])
    expect(payloads.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['COMPANY_IN_PROGRAMME'])
    expect((await apply(one.admin)).userErrors.map(({ code }) => code)).toEqual(['COMPANY_IN_PROGRAMME'])
  })

  it.each([DRAFT, REJECTED])('takes an application that is %s in again', async status => {
    const { id, admin } = await applicant()
    await inProgramme(id, SOLUTION_PROVIDER, status)
    expect(await apply(admin)).toMatchObject({ userErrors: [], programme: { status: REVIEWING } })
  })

  it('is the only one that is joined online', async () => {
    const { admin } = await applicant()
    expect(refusals(await world.ask(admin, looking, { programme: CCOE }))).toEqual(['BAD_USER_INPUT'])
    expect((await apply(admin, { programme: CCOE })).userErrors.map(({ code }) => code)).toEqual(['INVALID_INPUT'])
  })

  it.each(['operations', 'manager', 'finance', 'vendorAdmin', 'customer'])('is not for %s to look at or apply for', async persona => {
    const before = await world.contents()
    expect(refusals(await world.ask(persona, looking, { programme: SOLUTION_PROVIDER }))).toEqual(['FORBIDDEN'])
    expect(refusals(await world.ask(persona, applying, { input: { programme: SOLUTION_PROVIDER } }))).toEqual(['FORBIDDEN'])
    expect(await world.contents()).toEqual(before)
  })
})
