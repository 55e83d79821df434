/** Saves a project: a new draft out of an opportunity, or what changed in one that is not registered (R-SW-4). */
import type { Viewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { New, Transaction } from '../../../db'
import { once } from '../../../mutations'
import { equals } from '../../../shared/conditions'
import { nameOf, textOf } from '../../../shared/contacts'
import { companyKeyOf } from '../../../shared/companyKey'
import { invalidInput, invalidState, notFound, UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { shanghaiDate } from '../../../shared/time'
import { keepAttached } from '../../attachments'
import { pceStanding, SharedOpportunityEntity, sharedOpportunityLifecycle, SharedOpportunityStatus } from '../../sharedOpportunities'
import { DeliveryProjectEntity } from '../deliveryProject.entity'
import { DeliveryDocument, DeliveryProjectStatus } from '../deliveryProject.enums'
import type { SaveDeliveryProjectInput } from '../deliveryProject.inputs'
import { deliveryProjectLifecycle } from '../deliveryProject.lifecycle'
import { canonicalSow, checkSow } from '../sow'
import { lockProject } from './lockProject'
import { membersOf } from './membersOf'

const { IN_PROGRESS, DELIVERED } = SharedOpportunityStatus

const optionalText = (text: string | null | undefined, most: number, field: string) =>
  text === undefined ? {} : { [field]: text === null || text.trim() === '' ? null : textOf(text, most, field) }

/** Stored as it was meant, even where the totals differ still; a workload that is none is refused at once. */
const sowOf = ({ sow }: SaveDeliveryProjectInput, today: DeliveryProjectEntity['plannedStart']) => {
  if (!sow) return sow === undefined ? {} : { sow: null }
  const long = sow.workItems.findIndex(({ description }) => [...(description ?? '')].length > 1000)
  if (long >= 0) throw invalidInput('at most 1000 characters', 'sow', 'workItems', String(long), 'description')
  const asked = { plannedStart: null, plannedEnd: null, periodRemark: null, registeredOn: today ?? sow.projectStart }
  const broken = checkSow(sow, asked).errors.find(({ code }) => code === 'INVALID_INPUT')
  if (broken) throw broken
  return { sow: canonicalSow(sow) }
}

/** Only the fields that were given. */
const contentOf = async (tx: Transaction, input: SaveDeliveryProjectInput, partnerId: string) => {
  const { customerCompanyName, members, plannedStart, plannedEnd } = input
  const company = typeof customerCompanyName === 'string' ? nameOf(customerCompanyName, 256, 'customerCompanyName') : null
  return {
    ...(company === null ? {} : { customerCompanyName: company, companyKey: companyKeyOf(company) }),
    ...optionalText(input.customerCloudAccount, 64, 'customerCloudAccount'),
    ...optionalText(input.periodRemark, 500, 'periodRemark'),
    ...(plannedStart === undefined ? {} : { plannedStart }),
    ...(plannedEnd === undefined ? {} : { plannedEnd }),
    ...(members === undefined ? {} : { members: await membersOf(tx, partnerId, members ?? []) }),
    ...sowOf(input, null),
  }
}

const refuseTurnedRound = ({ plannedStart, plannedEnd }: Partial<Pick<DeliveryProjectEntity, 'plannedStart' | 'plannedEnd'>>): void => {
  if (plannedStart && plannedEnd && plannedEnd < plannedStart) throw invalidInput('it ends before it starts', 'plannedEnd')
}

/** R-SW-4. */
const opportunityFor = async (tx: Transaction, viewer: Viewer, id: string): Promise<SharedOpportunityEntity> => {
  const opportunity = await tx.rows(SharedOpportunityEntity).where(equals('id', id)).one('all')
  if (!opportunity) throw notFound('SharedOpportunity', 'sharedOpportunityId')
  const { status } = opportunity
  if (status !== IN_PROGRESS && status !== DELIVERED) {
    throw invalidState(status, sharedOpportunityLifecycle.availableActions(status, viewer), ['sharedOpportunityId'])
  }
  return opportunity
}

/** What only registering and reviewing fill in. */
const neverRegistered = {
  actualEnd: null,
  score: null,
  reviewComment: null,
  registeredAt: null,
  approvedAt: null,
  acceptedAt: null,
} as const

const create = async (tx: Transaction, { viewer, now }: Context, input: SaveDeliveryProjectInput): Promise<{ objectId: string }> => {
  const opportunity = await opportunityFor(tx, viewer, input.sharedOpportunityId ?? '')
  const { partnerId, customerCompanyName, companyKey, customerCloudAccount } = opportunity
  await pceStanding(tx, partnerId)
  const id = newId('dpj')
  const row: New<DeliveryProjectEntity> = {
    ...neverRegistered,
    plannedStart: null,
    plannedEnd: null,
    members: [],
    sow: null,
    periodRemark: null,
    customerCompanyName,
    companyKey,
    customerCloudAccount,
    ...(await contentOf(tx, input, partnerId)),
    id,
    partnerId,
    ownerId: opportunity.ownerId ?? viewer.memberId,
    projectNo: `DP${shanghaiDate(now).replaceAll('-', '')}-${id.slice(-10)}`,
    sharedOpportunityId: opportunity.id,
    source: opportunity.direction,
    status: DeliveryProjectStatus.DRAFT,
    createdById: viewer.memberId,
    createdAt: now,
    updatedAt: now,
    version: 1,
  }
  refuseTurnedRound(row)
  await tx.insert(DeliveryProjectEntity, row)
  return { objectId: id }
}

const attachSow = async (tx: Transaction, ctx: Context, id: string, { sowFileIds }: SaveDeliveryProjectInput): Promise<void> => {
  if (sowFileIds === undefined) return
  await keepAttached(tx, ctx, sowFileIds ?? [], { type: 'DeliveryProject', id, slot: DeliveryDocument.SOW }, 'sowFileIds')
}

const edit = async (tx: Transaction, ctx: Context, input: SaveDeliveryProjectInput, id: string): Promise<{ objectId: string }> => {
  const project = await lockProject(tx, { id, expectedVersion: input.expectedVersion })
  deliveryProjectLifecycle.move(project, 'edit', ctx.viewer)
  Object.assign(project, await contentOf(tx, input, project.partnerId))
  refuseTurnedRound(project)
  await tx.save(project)
  await attachSow(tx, ctx, id, input)
  return { objectId: id }
}

export const saveDeliveryProject = async (tx: Transaction, ctx: Context, input: SaveDeliveryProjectInput) => {
  const { id, idempotencyKey } = input
  if (typeof id === 'string') return edit(tx, ctx, input, id)
  // Editing twice is one edit; creating twice would be two projects.
  if (typeof idempotencyKey !== 'string') throw new UserError('FIELD_REQUIRED', { name: 'idempotencyKey' }, ['idempotencyKey'])
  if (typeof input.sharedOpportunityId !== 'string') {
    throw new UserError('FIELD_REQUIRED', { name: 'sharedOpportunityId' }, ['sharedOpportunityId'])
  }
  const { answer, replayed } = await once(tx, ctx, 'saveDeliveryProject', { ...input, idempotencyKey }, async () => {
    const saved = await create(tx, ctx, input)
    await attachSow(tx, ctx, saved.objectId, input)
    return saved
  })
  return { ...answer, replayed }
}
