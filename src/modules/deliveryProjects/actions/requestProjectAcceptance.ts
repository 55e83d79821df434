/** Hands in what was delivered, with every document that the vendor looks at (R-SW-8). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { invalidInput, UserError, UserErrors } from '../../../shared/errors'
import { shanghaiDate } from '../../../shared/time'
import { keepAttached } from '../../attachments'
import { DeliveryDocument } from '../deliveryProject.enums'
import type { RequestProjectAcceptanceInput } from '../deliveryProject.inputs'
import { deliveryProjectLifecycle } from '../deliveryProject.lifecycle'
import { lockProject } from './lockProject'

/** The SOW of the registration is there already. */
const needed: readonly DeliveryDocument[] = Object.values(DeliveryDocument).filter(document => document !== DeliveryDocument.SOW)

const refuseIncomplete = ({ documents }: RequestProjectAcceptanceInput): void => {
  const given = documents.filter(({ fileIds }) => fileIds.length > 0).map(({ document }) => document)
  const odd = given.findIndex((document, index) => !needed.includes(document) || given.indexOf(document) !== index)
  if (odd >= 0) throw invalidInput('each document of the acceptance once', 'documents', String(odd), 'document')
  const absent = needed.filter(document => !given.includes(document))
  const [missing, ...others] = absent.map(name => new UserError('FIELD_REQUIRED', { name }, ['documents']))
  if (missing) throw new UserErrors([missing, ...others])
}

export const requestProjectAcceptance = async (tx: Transaction, ctx: Context, input: RequestProjectAcceptanceInput) => {
  const project = await lockProject(tx, input)
  deliveryProjectLifecycle.move(project, 'requestAcceptance', ctx.viewer)
  const { actualEnd, documents } = input
  if (actualEnd > shanghaiDate(ctx.now)) throw invalidInput('it is not delivered yet', 'actualEnd')
  if (project.plannedStart && actualEnd < project.plannedStart) throw invalidInput('it began later', 'actualEnd')
  refuseIncomplete(input)
  await tx.save(Object.assign(project, { actualEnd, reviewComment: null }))
  for (const [index, { document, fileIds }] of documents.entries()) {
    const target = { type: 'DeliveryProject', id: project.id, slot: document }
    await keepAttached(tx, ctx, fileIds, target, 'documents', String(index), 'fileIds')
  }
  return { objectId: project.id }
}
