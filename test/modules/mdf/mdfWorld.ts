/** The MDF side of the small world, and the words that its tests share. */
import { MdfActivityEntity, MdfBudgetItemEntity, MdfQuotaEntity } from '../../../src/modules/mdf'
import type { New } from '../../../src/db'
import { mdfActivityRow, mdfBudgetItemRow, mdfQuotaRow } from '../../support/mdfRows'
import { type DatabaseKind, openWorld, type World } from '../../support/world'

export type UserError = { code: string; field: string[] | null; message: string; params: { name: string; value: string }[] }
export type Activity = Record<string, unknown> & { id: string; version: number; status: string; availableActions: string[] }
export type Payload = {
  mdfActivity: Activity | null
  replayed: boolean
  userErrors: UserError[]
  warnings?: UserError[]
  deletedId?: string | null
  verification?: { operation: string } | null
}

export const activityFields = `id applicationNo revision year activityName activityType audience audienceText form location startDate endDate
  series { name startDate endDate location audience } approvingDepartment expectedAttendees expectedLeads expectedOpportunities purpose agenda
  totalBudget { amount currency } mdfAmountInclTax { amount } partnerShare { amount } lateReason overStandardReason agreementAcceptedAt
  duplicateConfirmed status reviewComment submittedAt reviewedAt calendarVersion onTimeDeadline isLate version availableActions
  submissionDeadline { at workingDaysLeft calendarDaysLeft level provisional }
  budgetItems { id position category description unitPrice { amount } quantity amountInclTax { amount } mdfAmount { amount } limitCheck }
  claimDueOn resubmitDueOn invoiceDueOn paymentDueOn claimDeadline { at calendarDaysLeft level }
  quota { id usedAmount { amount } reservedAmount { amount } availableAmount { amount } }`

const mutation = (name: string, extra = ''): string =>
  `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
    replayed mdfActivity { ${activityFields} } userErrors { code field message params { name value } } ${extra}
  } }`

const mutations = {
  saveMdfDraft: mutation('saveMdfDraft'),
  submitMdfActivity: mutation('submitMdfActivity', 'warnings { code message }'),
  withdrawMdfActivity: mutation('withdrawMdfActivity'),
  deleteMdfActivity: mutation('deleteMdfActivity', 'deletedId'),
  reviewMdfActivity: mutation('reviewMdfActivity'),
  reapplyMdfActivity: mutation('reapplyMdfActivity', 'warnings { code message }'),
  holdMdfEvent: mutation('holdMdfEvent'),
  updateMdfEvent: mutation('updateMdfEvent'),
  synchroniseMdfParticipants: mutation('synchroniseMdfParticipants'),
  submitMdfClaim: mutation('submitMdfClaim', 'verification { operation }'),
  reviewMdfClaim: mutation('reviewMdfClaim'),
  registerMdfInvoice: mutation('registerMdfInvoice'),
  reviewMdfInvoice: mutation('reviewMdfInvoice'),
  markMdfPaid: mutation('markMdfPaid'),
}
export type MutationName = keyof typeof mutations
export const mutationNames = Object.keys(mutations) as MutationName[]

type Raw = Record<string, unknown>
const rowOf = (rows: readonly Raw[], id: string): Raw => rows.find(row => row.id === id) ?? {}

/** Money as it is stored. */
export const units = (yuan: number): string => String(yuan * 100_000_000)

let keys = 0
/** A key that nobody has used. */
export const newKey = (): string => `key-${++keys}`

let rows = 0
/** An id that nobody has used. */
export const newRowId = (prefix: 'mdf' | 'mdq'): string => `${prefix}_t${++rows}`

export type MdfWorld = World & {
  /** What a mutation answers; anything in `errors` fails the test. */
  perform(persona: string, name: MutationName, input: object): Promise<Payload>
  /** The only user error of a refused call, which must have left every table as it was. */
  refused(persona: string, name: MutationName, input: object): Promise<UserError>
  /** A draft with one cost item, ready to be submitted. */
  draft(given?: Partial<New<MdfActivityEntity>>, items?: readonly Partial<New<MdfBudgetItemEntity>>[]): Promise<string>
  quota(given?: Partial<New<MdfQuotaEntity>>): Promise<string>
  /** Deletes an activity beside all rules, where a list is asked for again. */
  throwAway(activityId: string): Promise<void>
  /** Raw rows, as they are stored. */
  storedQuota(id: string): Promise<Raw>
  stored(activityId: string): Promise<Raw>
}

export const openMdfWorld = async (kind: DatabaseKind): Promise<MdfWorld> => {
  const world = await openWorld(kind)

  const perform: MdfWorld['perform'] = async (persona, name, input) => {
    const { data, errors } = await world.ask(persona, mutations[name], { input })
    expect(errors).toEqual([])
    return (data as Record<string, Payload>)[name] as Payload
  }

  const quota: MdfWorld['quota'] = async (given = {}) => {
    const id = given.id ?? newRowId('mdq')
    await world.add(MdfQuotaEntity, mdfQuotaRow({ partnerId: 'ptn_sp', ...given, id }))
    return id
  }

  return Object.assign(world, {
    perform,
    quota,
    refused: async (persona: string, name: MutationName, input: object) => {
      const before = await world.contents()
      const { userErrors, mdfActivity, ...rest } = await perform(persona, name, input)
      expect(await world.contents()).toEqual(before)
      expect({ errors: userErrors.length, replayed: rest.replayed }).toEqual({ errors: 1, replayed: false })
      expect(rest.deletedId ?? null).toBeNull()
      if (userErrors[0]?.code !== 'CONFLICT_STALE_VERSION') expect(mdfActivity).toBeNull()
      return userErrors[0] as UserError
    },
    draft: async (given: Partial<New<MdfActivityEntity>> = {}, items: readonly Partial<New<MdfBudgetItemEntity>>[] = [{}]) => {
      const id = given.id ?? newRowId('mdf')
      const partnerId = given.partnerId ?? 'ptn_sp'
      const quotaId = given.quotaId ?? (await quota({ partnerId }))
      await world.add(MdfActivityEntity, mdfActivityRow({ ...given, id, partnerId, quotaId }))
      const itemRows = items.map((item, index) =>
        mdfBudgetItemRow({ position: index + 1, ...item, id: `mbi_${id.slice(4)}-${index + 1}`, partnerId, activityId: id }),
      )
      await world.add(MdfBudgetItemEntity, ...itemRows)
      return id
    },
    throwAway: async (id: string) => {
      await world.store.writer.manager.update(MdfActivityEntity, { id }, { deletedAt: world.now, uniqueName: null })
    },
    storedQuota: async (id: string) => rowOf(await world.table('mdf_quota'), id),
    stored: async (id: string) => rowOf(await world.table('mdf_activity'), id),
  })
}

export const paramsOf = ({ params }: UserError): Record<string, string> =>
  Object.fromEntries(params.map(({ name, value }) => [name, value]))
