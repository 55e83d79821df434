/** Activities that were approved, held and claimed, and the words that tests of claims share. */
import { AttachmentEntity } from '../../../src/modules/attachments'
import {
  type MdfActivityEntity,
  MdfActivityStatus,
  type MdfBudgetItemEntity,
  MdfClaimEntity,
  MdfClaimLineEntity,
  mdfInvariants,
  reservingStates,
} from '../../../src/modules/mdf'
import { markOfInvoice, UsedDocumentEntity } from '../../../src/modules/usedDocuments'
import type { New } from '../../../src/db'
import { Money } from '../../../src/shared/money'
import { mdfClaimLineRow, mdfClaimRow, uploadedFileRow } from '../../support/mdfRows'
import type { DatabaseKind } from '../../support/world'
import { type MdfWorld, newKey, newRowId, openMdfWorld } from './mdfWorld'

const { CLAIM_REVIEWING, CLAIM_REJECTED, CLAIM_APPROVED, INVOICE_REVIEWING, AWAITING_PAYMENT, PAID } = MdfActivityStatus
const claimed: readonly MdfActivityStatus[] = [CLAIM_REVIEWING, CLAIM_REJECTED, CLAIM_APPROVED, INVOICE_REVIEWING, AWAITING_PAYMENT, PAID]
const invoiced: readonly MdfActivityStatus[] = [INVOICE_REVIEWING, AWAITING_PAYMENT, PAID]

/** The day after the event of 20 and 21 May 2026, in the morning in Shanghai. */
export const afterwards = '2026-05-22T02:00:00.000Z'

export const cny = (amount: string): Money => Money.of(amount, 'CNY')
const none = cny('0.00')

type Given = Partial<New<MdfActivityEntity>>
export type Standing = { readonly id: string; readonly quotaId: string; readonly items: readonly string[] }

export type ClaimWorld = MdfWorld & {
  /** An activity in a state, on a quota that holds back, or has used, exactly what belongs to that state; with its claim where there is one. */
  standing(status: MdfActivityStatus, given?: Given, items?: readonly Partial<New<MdfBudgetItemEntity>>[]): Promise<Standing>
  /** A file that this member uploaded. */
  file(memberId?: string, partnerId?: string): Promise<string>
  /** Everything that a claim of CNY 5,500 needs, of an event for customers in one hall. */
  claim(standing: Standing, change?: object): Promise<Record<string, unknown>>
  /** The claim as it is stored. */
  storedClaim(activityId: string): Promise<Record<string, unknown>>
  /** Rows that break an invariant, by its name: none, ever. */
  broken(): Promise<Record<string, unknown[]>>
}

let files = 0
let invoices = 0
/** The number of a fully electronic invoice that nothing has used. */
export const newInvoiceNo = (): string => `26${String(++invoices).padStart(18, '0')}`

export const openClaimWorld = async (kind: DatabaseKind): Promise<ClaimWorld> => {
  const world = await openMdfWorld(kind)

  const file: ClaimWorld['file'] = async (memberId = 'mbr_finance', partnerId = 'ptn_sp') => {
    const id = `att_file${++files}`
    await world.add(AttachmentEntity, uploadedFileRow(id, memberId, partnerId))
    return id
  }

  const standing: ClaimWorld['standing'] = async (status, given = {}, items = [{}]) => {
    const amount = given.mdfAmountInclTax ?? cny('6000.00')
    const partnerId = given.partnerId ?? 'ptn_sp'
    const isHeld = reservingStates.some(each => each === status)
    const quotaId =
      given.quotaId ??
      (await world.quota({
        partnerId,
        reservedAmount: isHeld ? amount : none,
        usedAmount: status === PAID ? cny('5500.00') : none,
      }))
    const id = newRowId('mdf')
    await world.draft(
      {
        submittedAt: '2026-03-01T00:00:00.000Z',
        claimDueOn: '2026-08-19',
        resubmitDueOn: status === CLAIM_REJECTED ? '2026-07-10' : null,
        invoiceDueOn: status === CLAIM_APPROVED || invoiced.includes(status) ? '2026-06-15' : null,
        paymentDueOn: status === AWAITING_PAYMENT ? '2026-07-15' : null,
        ...given,
        id,
        partnerId,
        quotaId,
        status,
      },
      items,
    )
    const itemIds = items.map((_, index) => `mbi_${id.slice(4)}-${index + 1}`)
    if (claimed.includes(status)) {
      const invoice = { invoiceNo: newInvoiceNo(), invoiceTitle: 'Company', invoiceAmount: cny('5500.00') }
      const paid = { paidAt: afterwards, paymentReference: `PAY-${id}` }
      const claimId = `mdc_${id.slice(4)}`
      await world.add(
        MdfClaimEntity,
        mdfClaimRow({
          ...(invoiced.includes(status) ? invoice : {}),
          ...(status === PAID ? paid : {}),
          id: claimId,
          partnerId,
          activityId: id,
        }),
      )
      const used = {
        id: `udc_${id.slice(4)}`,
        partnerId,
        holderId: claimId,
        mark: markOfInvoice(partnerId, invoice.invoiceNo),
        createdAt: afterwards,
      }
      if (invoiced.includes(status)) await world.add(UsedDocumentEntity, used)
      const [budgetItemId = ''] = itemIds
      await world.add(MdfClaimLineEntity, mdfClaimLineRow({ id: `mcl_${id.slice(4)}`, partnerId, claimId, budgetItemId }))
    }
    return { id, quotaId, items: itemIds }
  }

  return Object.assign(world, {
    file,
    standing,
    claim: async ({ id, items }: Standing, change: object = {}) => {
      const attachmentId = await file()
      const [budgetItemId] = items
      return {
        id,
        idempotencyKey: newKey(),
        actualStart: '2026-05-20',
        actualEnd: '2026-05-21',
        actualAttendees: 76,
        summary: 'Well attended',
        costLines: [{ budgetItemId, actualAmount: '9500.00', mdfAmount: '5500.00' }],
        evidences: [
          ...['OVERALL_SUMMARY', 'EVENT_PHOTO', 'ATTENDANCE_LIST', 'OPPORTUNITY_LIST'].map(type => ({ type, attachmentId })),
          { type: 'SEALED_RECEIPT', attachmentId, budgetItemId },
        ],
        complianceAccepted: true,
        ...change,
      }
    },
    storedClaim: async (activityId: string) => (await world.table('mdf_claim')).find(row => row.activity_id === activityId) ?? {},
    broken: async () => {
      const found: Record<string, unknown[]> = {}
      for (const { name, sql } of mdfInvariants) {
        const rows = (await world.store.writer.query(sql)) as unknown[]
        if (rows.length) found[name] = rows
      }
      return found
    },
  })
}
