/** The small world with a partner in the engagement programme, its verified opportunities, and the words that its tests share. */
import { RoleCode } from '../../../src/access/roles'
import { MemberKind } from '../../../src/modules/members'
import { OpportunityIncentiveApplicationEntity } from '../../../src/modules/opportunityIncentives'
import { ProgrammeEntity } from '../../../src/modules/partners'
import { OfferingEntity, PceMembershipEntity, SharedOpportunityEntity } from '../../../src/modules/sharedOpportunities'
import type { New } from '../../../src/db'
import {
  offeringRow,
  opportunityIncentiveRow,
  pceMembershipRow,
  pceProgrammeRow,
  sharedOpportunityRow,
} from '../../support/opportunityRows'
import { type DatabaseKind, openWorld, type World } from '../../support/world'

export type UserError = { code: string; field: string[] | null; message: string; params: { name: string; value: string }[] }
type Raw = Record<string, unknown>

export const applicationFields = `id incentiveNo status version reviewComment submittedAt reviewDueAt calendarVersion reviewOverdue reviewedAt statementNo
  paymentRequestNo availableActions newCustomer projectStartDate projectEndDate estimatedAmount { amount } projectCloudScale { amount }
  approvedAmount { amount currency } clawedBackAmount { amount } reviewDeadline { at workingDaysLeft level }
  customerCloudAccount { masked } customerLegalEntity { masked } customer { id } offerings { id } materials { id }
  sharedOpportunity { id } statement { id statementNo status planType incentiveAmount { amount } publicityDeadline { at } }`

export type Application = Raw & { id: string; status: string; version: number; statementNo: string | null; availableActions: string[] }
export type Payload = { opportunityIncentiveApplication: Application | null; replayed: boolean; userErrors: UserError[] }

export type MutationName =
  | 'createOpportunityIncentive'
  | 'updateOpportunityIncentive'
  | 'submitOpportunityIncentive'
  | 'cancelOpportunityIncentive'
  | 'reviewOpportunityIncentive'
  | 'publishOpportunityIncentive'
  | 'clawBackOpportunityIncentive'

export const mutationOf = (name: MutationName): string =>
  `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
    replayed opportunityIncentiveApplication { ${applicationFields} } userErrors { code field message params { name value } }
  } }`

let keys = 0
/** A key that nobody has used. */
export const newKey = (): string => `key-${++keys}`

let rows = 0
/** An id that nobody has used. */
const newRowId = (prefix: 'oia' | 'sho' | 'ofr'): string => `${prefix}_t${++rows}`

export type OpportunityWorld = World & {
  /** What a mutation answers; anything in `errors` fails the test. */
  perform(persona: string, name: MutationName, input: object): Promise<Payload>
  /** The first user error of a refused call, which must have left every table as it was. */
  refused(persona: string, name: MutationName, input: object): Promise<UserError>
  /** An offering that nobody has used. */
  offering(): Promise<string>
  /** An opportunity with an offering of its own, unless one is named. */
  opportunity(given?: Partial<New<SharedOpportunityEntity>>): Promise<string>
  /** A draft for an opportunity of its own, unless one is named. */
  draft(given?: Partial<New<OpportunityIncentiveApplicationEntity>>): Promise<string>
  /** The same, handed in by the architect. */
  submitted(given?: Partial<New<OpportunityIncentiveApplicationEntity>>): Promise<string>
  stored(id: string): Promise<Raw>
}

/** Beside the small world: `account` is the partner account itself, `architect` holds SA_SPECIALIST. */
export const openOpportunityWorld = async (kind: DatabaseKind): Promise<OpportunityWorld> => {
  const world = await openWorld(kind)
  await world.join('account', { partnerId: 'ptn_sp', roles: [RoleCode.SYSTEM_ADMIN], isPartnerAdmin: true })
  await world.join('architect', { partnerId: 'ptn_sp', roles: [RoleCode.SA_SPECIALIST] })
  await world.join('psm', { partnerId: null, kind: MemberKind.VENDOR, roles: [RoleCode.VENDOR_PSM] })
  await world.join('bd', { partnerId: null, kind: MemberKind.VENDOR, roles: [RoleCode.VENDOR_BD] })
  await world.join('serviceOps', { partnerId: null, kind: MemberKind.VENDOR, roles: [RoleCode.VENDOR_SERVICE_OPS] })
  for (const partnerId of ['ptn_sp', 'ptn_other']) {
    await world.add(ProgrammeEntity, pceProgrammeRow(partnerId))
    await world.add(PceMembershipEntity, pceMembershipRow({ id: `pce_${partnerId.slice(4)}`, partnerId }))
  }
  await world.add(
    OfferingEntity,
    offeringRow({ id: 'ofr_erp', name: 'ERP on the cloud' }),
    offeringRow({ id: 'ofr_lake', name: 'Data lake' }),
  )

  const perform: OpportunityWorld['perform'] = async (persona, name, input) => {
    const { data, errors } = await world.ask(persona, mutationOf(name), { input })
    expect(errors).toEqual([])
    return (data as Record<string, Payload>)[name] as Payload
  }

  const offering = async (): Promise<string> => {
    const id = newRowId('ofr')
    await world.add(OfferingEntity, offeringRow({ id }))
    return id
  }

  const opportunity: OpportunityWorld['opportunity'] = async (given = {}) => {
    const id = given.id ?? newRowId('sho')
    const offeringIds = given.offeringIds ?? [await offering()]
    await world.add(SharedOpportunityEntity, sharedOpportunityRow({ partnerId: 'ptn_sp', ...given, id, offeringIds }))
    return id
  }

  const draft: OpportunityWorld['draft'] = async (given = {}) => {
    const id = given.id ?? newRowId('oia')
    const partnerId = given.partnerId ?? 'ptn_sp'
    const offeringIds = given.offeringIds ?? [await offering()]
    const sharedOpportunityId = given.sharedOpportunityId ?? (await opportunity({ partnerId, offeringIds }))
    await world.add(
      OpportunityIncentiveApplicationEntity,
      opportunityIncentiveRow({ ...given, id, partnerId, offeringIds, sharedOpportunityId }),
    )
    return id
  }

  return Object.assign(world, {
    perform,
    offering,
    opportunity,
    draft,
    refused: async (persona: string, name: MutationName, input: object) => {
      const before = await world.contents()
      const { userErrors, opportunityIncentiveApplication, replayed } = await perform(persona, name, input)
      expect(await world.contents()).toEqual(before)
      expect({ errors: userErrors.length > 0, replayed }).toEqual({ errors: true, replayed: false })
      if (userErrors[0]?.code !== 'CONFLICT_STALE_VERSION') expect(opportunityIncentiveApplication).toBeNull()
      return userErrors[0] as UserError
    },
    submitted: async (given: Partial<New<OpportunityIncentiveApplicationEntity>> = {}) => {
      const id = await draft(given)
      expect(await perform('architect', 'submitOpportunityIncentive', { id })).toMatchObject({ userErrors: [] })
      return id
    },
    stored: async (id: string) => (await world.table('opportunity_incentive')).find(row => row.id === id) ?? {},
  })
}

export const paramsOf = ({ params }: UserError): Record<string, string> =>
  Object.fromEntries(params.map(({ name, value }) => [name, value]))
