/** Shows personal data in full, within the viewer's own scope, and leaves one audit row per value (R-MASK-2). */
import type { Viewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import { type EntityClass, type Transaction } from '../../../db'
import { AuditEventEntity, auditRow, userErrorOf } from '../../../mutations'
import { anyOf, cond, type Condition, equals, isIn } from '../../../shared/conditions'
import { customerNotFound, invalidInput, notFound } from '../../../shared/errors'
import { type Prefix, prefixOf } from '../../../shared/ids'
import { Secret } from '../../../shared/secret'
import { CustomerInvitationEntity, ReportedCustomerEntity } from '../../customerDevelopment'
import { CustomerEntity } from '../../customers'
import { DeliveryProjectEntity } from '../../deliveryProjects'
import { MdfParticipantEntity } from '../../mdf'
import { MemberEntity, MemberInvitationEntity } from '../../members'
import { OpportunityIncentiveApplicationEntity } from '../../opportunityIncentives'
import { OrderEntity } from '../../orders'
import { PartnerEntity } from '../../partners'
import { ResellerApplicationEntity, ResellerInvitationEntity } from '../../resellers'
import { SharedOpportunityEntity } from '../../sharedOpportunities'
import type { PersonalField, RevealedValue, RevealFieldsInput, RevealResult } from '../personalData.types'

const mostIds = 100

/** A master may reveal the contact of its resellers; a reseller sees its master's masked only. */
const ownPartners = ({ partnerId }: Viewer): Condition => anyOf(equals('id', partnerId), equals('masterId', partnerId))

/** After a customer has left, its former partner keeps the order with the id and the masked name (api §9). */
const ofPresentCustomers = (): Condition =>
  cond`EXISTS ( SELECT 1 FROM customer placer WHERE placer.id = row.customerId AND placer.partner_id = row.partnerId )`

type Holder = { readonly entity: EntityClass<{ id: string }>; readonly among?: (viewer: Viewer) => Condition }
/** Where personal data of an id is. */
const holders: Partial<Record<Prefix, Holder>> = {
  cus: { entity: CustomerEntity },
  rpc: { entity: ReportedCustomerEntity },
  cin: { entity: CustomerInvitationEntity },
  mbr: { entity: MemberEntity },
  miv: { entity: MemberInvitationEntity },
  ord: { entity: OrderEntity, among: ofPresentCustomers },
  ptn: { entity: PartnerEntity, among: ownPartners },
  rin: { entity: ResellerInvitationEntity },
  rap: { entity: ResellerApplicationEntity },
  sho: { entity: SharedOpportunityEntity },
  oia: { entity: OpportunityIncentiveApplicationEntity },
  dpj: { entity: DeliveryProjectEntity },
  mpt: { entity: MdfParticipantEntity },
}

const propertyOf = (field: PersonalField): string => field.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Only what is stored as a secret: a column that merely has the same name stays what it is. */
const secretsOf = (row: object, fields: readonly PersonalField[]): RevealedValue[] =>
  fields.flatMap(field => {
    const value: unknown = Object.getOwnPropertyDescriptor(row, propertyOf(field))?.value
    return value instanceof Secret ? [{ field, value: Secret.open(value) }] : []
  })

export const revealFields = async (tx: Transaction, ctx: Context, input: RevealFieldsInput) => {
  if (input.ids.length === 0 || input.ids.length > mostIds) throw invalidInput(`1 to ${mostIds} ids`, 'ids')
  if (input.fields.length === 0) throw invalidInput('at least one field', 'fields')
  const fields = [...new Set(input.fields)]

  const found = new Map<string, object>()
  for (const [prefix, { entity, among }] of Object.entries(holders)) {
    const ids = [...new Set(input.ids)].filter(id => prefixOf(id) === prefix)
    if (ids.length === 0) continue
    const rows = tx.rows(entity).where(isIn('id', ids), among?.(ctx.viewer) ?? null)
    for (const row of await rows.many('all')) found.set(row.id, row)
  }

  const results: RevealResult[] = []
  for (const [position, id] of input.ids.entries()) {
    const attempt = { operation: 'revealFields', input: { id } }
    const row = found.get(id)
    if (row) {
      const values = secretsOf(row, fields)
      const audited = values.map(({ field }) => auditRow(ctx, attempt, 'DONE', [{ id, before: null, after: { revealed: field } }]))
      await tx.append(AuditEventEntity, ...audited)
      results.push({ id, values, userErrors: [] })
    } else {
      const path = ['ids', String(position)]
      const refusal = prefixOf(id) === 'cus' ? customerNotFound(...path) : notFound('object', ...path)
      // Who tries ids that are not his leaves a trace.
      await tx.append(AuditEventEntity, auditRow(ctx, attempt, refusal.code, []))
      results.push({ id, values: [], userErrors: [userErrorOf(refusal, ctx.language)] })
    }
  }
  return { results }
}
