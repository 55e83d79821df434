/** Who writes in the bench, and on what: sixteen clients, each of a partner of its own, or all of one partner that share its quotas. */
import { RoleCode } from '../../src/access/roles'
import { type Batch, bulkInsert, type EntityClass, type New, type Store } from '../../src/db'
import { AssociationType, CustomerEntity } from '../../src/modules/customers'
import { MdfActivityEntity, MdfActivityType, MdfBudgetItemEntity, MdfQuotaEntity } from '../../src/modules/mdf'
import { MemberEntity, MemberRoleEntity } from '../../src/modules/members'
import { PartnerEntity } from '../../src/modules/partners'
import { VoucherQuotaEntity } from '../../src/modules/vouchers'
import { newId } from '../../src/shared/ids'
import { Money } from '../../src/shared/money'
import { shanghaiDate } from '../../src/shared/time'
import { mdfActivityRow, mdfBudgetItemRow, mdfQuotaRow } from '../support/mdfRows'
import { customerRow, heldRoleRow, memberRow, partnerRow } from '../support/rows'
import { voucherQuotaRow } from '../support/voucherRows'

export const sharings = ['a quota each', 'one shared quota'] as const
export type Sharing = (typeof sharings)[number]

type Partner = {
  readonly id: string
  readonly customerIds: readonly string[]
  readonly voucherQuotaId: string
  readonly mdfQuotaId: string
}
export type Writer = {
  readonly partner: Partner
  /** Signs in by it, too. */
  readonly memberId: string
  /** Drafts that are ready to be handed in, each once. */
  readonly drafts: string[]
}

export const clients = 16
const customersEach = 20
const plenty = Money.of('1000000000.00', 'CNY')
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()

const batch = <E extends { id: string }>(entity: EntityClass<E>, rows: readonly New<E>[]): Batch => ({ entity, rows })

const plantPartner = async (store: Store): Promise<Partner> => {
  const id = newId('ptn')
  const customerIds = Array.from({ length: customersEach }, () => newId('cus'))
  const [voucherQuotaId, mdfQuotaId] = [newId('vqt'), newId('mdq')]
  const voucherQuota = { quotaValue: plenty, effectiveAt: inDays(-30), expireAt: inDays(300) }
  const mdfQuota = { totalAmount: plenty, validFrom: shanghaiDate(inDays(-30)), validTo: shanghaiDate(inDays(300)) }
  await bulkInsert(store, [
    batch(PartnerEntity, [partnerRow({ id })]),
    batch(
      CustomerEntity,
      customerIds.map(customerId => customerRow({ id: customerId, partnerId: id, associationType: AssociationType.RESALE })),
    ),
    batch(VoucherQuotaEntity, [voucherQuotaRow({ id: voucherQuotaId, partnerId: id, ...voucherQuota })]),
    batch(MdfQuotaEntity, [mdfQuotaRow({ id: mdfQuotaId, partnerId: id, ...mdfQuota })]),
  ])
  return { id, customerIds, voucherQuotaId, mdfQuotaId }
}

const types = Object.values(MdfActivityType)

/** A draft in a hall of its own, or it would be taken for another's duplicate (R-MD-9); types and dates differ, as a partner's do. */
const draftRow = ({ id: partnerId, mdfQuotaId }: Partner, createdById: string, position: number): New<MdfActivityEntity> => {
  const id = newId('mdf')
  const startsIn = 25 + (position % 60)
  return mdfActivityRow({
    id,
    partnerId,
    quotaId: mdfQuotaId,
    createdById,
    applicationNo: id,
    activityType: types[position % types.length] ?? MdfActivityType.OTHER,
    location: `Hall ${id}`,
    startDate: shanghaiDate(inDays(startsIn)),
    endDate: shanghaiDate(inDays(startsIn + 1)),
    lateReason: 'The hall was free at last',
  })
}

const join = async (store: Store, partner: Partner, issuer: string, draftCount: number): Promise<Writer> => {
  const memberId = newId('mbr')
  const member = memberRow({ id: memberId, partnerId: partner.id, issuer, subject: memberId })
  const drafts = Array.from({ length: draftCount }, (_, position) => draftRow(partner, memberId, position))
  const items = drafts.map(({ id }) => mdfBudgetItemRow({ id: newId('mbi'), partnerId: partner.id, activityId: id }))
  await bulkInsert(store, [
    batch(MemberEntity, [member]),
    batch(MemberRoleEntity, [heldRoleRow(member, RoleCode.SYSTEM_ADMIN)]),
    batch(MdfActivityEntity, drafts),
    batch(MdfBudgetItemEntity, items),
  ])
  return { partner, memberId, drafts: drafts.map(({ id }) => id) }
}

/** Sixteen writers, each with so many drafts to hand in. */
export const plantWriters = async (store: Store, sharing: Sharing, issuer: string, draftCount: number): Promise<Writer[]> => {
  const shared = sharing === 'one shared quota' ? await plantPartner(store) : null
  const writers: Writer[] = []
  for (let n = 0; n < clients; n++) writers.push(await join(store, shared ?? (await plantPartner(store)), issuer, draftCount))
  return writers
}
