/** Registers a business opportunity: about a customer, a reported customer, or out of a sales task (R-OPP-1, R-OPP-3, R-TASK-3). */
import type { Context } from '../../../context'
import type { Database, Transaction } from '../../../db'
import { once } from '../../../mutations'
import { equals } from '../../../shared/conditions'
import { textOf } from '../../../shared/contacts'
import { customerNotFound, invalidInput, notFound, resellerNotFound } from '../../../shared/errors'
import { isIdOf, newId } from '../../../shared/ids'
import { CurrencyCode, inputAmount, Money } from '../../../shared/money'
import { ReportedCustomerEntity } from '../../customerDevelopment'
import { CustomerEntity } from '../../customers'
import { BusinessOpportunityEntity } from '../businessOpportunity.entity'
import type { CreateBusinessOpportunityInput } from '../businessOpportunity.inputs'
import { refusalToWork, within } from '../entrustment'
import { SalesTaskEntity } from '../salesTask.entity'

/** Whom it is about, with the partner that it is filed under. */
type Subject = Pick<BusinessOpportunityEntity, 'partnerId' | 'customerId' | 'reportedCustomerId' | 'sourceTaskId' | 'currency'>
const nothingElse = { customerId: null, reportedCustomerId: null, sourceTaskId: null }

const customerOf = async (seen: Transaction, id: string): Promise<CustomerEntity & { partnerId: string }> => {
  const found = isIdOf('cus', id) ? await seen.rows(CustomerEntity).where(equals('id', id)).one(['id', 'partnerId', 'currency']) : null
  if (!found?.partnerId) throw customerNotFound('customerId')
  return found as CustomerEntity & { partnerId: string }
}

/** The task stays locked, so that it is handed to nobody else meanwhile; whoever does not work on it makes no opportunity of it. */
const outOfTask = async (tx: Transaction, door: Database, id: string): Promise<Subject> => {
  const refusal = await refusalToWork(tx, door)
  const task = await within(tx, door).lock(SalesTaskEntity, id, notFound('salesTask', 'sourceTaskId'))
  if (refusal) throw refusal
  const { partnerId, customerId, currency } = task
  return { ...nothingElse, partnerId, customerId, sourceTaskId: id, currency }
}

const aboutCustomer = async (tx: Transaction, id: string): Promise<Subject> => {
  const { partnerId, currency } = await customerOf(tx, id)
  return { ...nothingElse, partnerId, customerId: id, currency }
}

/** A customer manager sees what he reported himself, and nothing else (R-OPP-1). */
const aboutReported = async (tx: Transaction, id: string): Promise<Subject> => {
  const found = isIdOf('rpc', id) ? await tx.rows(ReportedCustomerEntity).where(equals('id', id)).one(['partnerId']) : null
  if (!found?.partnerId) throw notFound('reportedCustomer', 'reportedCustomerId')
  return { ...nothingElse, partnerId: found.partnerId, reportedCustomerId: id, currency: CurrencyCode.CNY }
}

const subjectOf = async (tx: Transaction, door: Database, input: CreateBusinessOpportunityInput): Promise<Subject> => {
  const { customerId, reportedCustomerId, sourceTaskId } = input
  if ([customerId, reportedCustomerId, sourceTaskId].filter(Boolean).length !== 1)
    throw invalidInput('one of customerId, reportedCustomerId and sourceTaskId', 'customerId')
  if (sourceTaskId) return outOfTask(tx, door, sourceTaskId)
  // A master registers for a reseller's customer out of its tasks only (R-TASK-3).
  if (door.viewer.through) throw invalidInput("a reseller's customer comes with a task", 'sourceTaskId')
  return customerId ? aboutCustomer(tx, customerId) : aboutReported(tx, reportedCustomerId ?? '')
}

const textIfGiven = (text: string | null | undefined, most: number, field: string): string | null =>
  text?.trim() ? textOf(text, most, field) : null

/** `door` is the viewer's own, or that of a master looking into one of its resellers; null: no reseller of his. */
export const createBusinessOpportunity =
  (door: Database | null) => async (tx: Transaction, ctx: Context, input: CreateBusinessOpportunityInput) => {
    if (!door) throw resellerNotFound('indirectPartnerId')
    const name = textOf(input.name, 128, 'name')
    const industry = textOf(input.industry, 64, 'industry')
    const { type, confidence, stage, isTestProject, isTender, cloudStatus } = input
    if (confidence < 0 || confidence > 100) throw invalidInput('0 to 100', 'confidence')
    const forecast = inputAmount(input.revenueForecast, 'revenueForecast')
    const subject = await subjectOf(tx, door, input)
    const { answer, replayed } = await once(tx, ctx, 'createBusinessOpportunity', input, async () => {
      const id = newId('opp')
      await within(tx, door).insert(BusinessOpportunityEntity, {
        id,
        ...subject,
        ownerId: ctx.viewer.memberId,
        name,
        industry,
        businessSystem: textIfGiven(input.businessSystem, 128, 'businessSystem'),
        type,
        confidence,
        stage,
        isTestProject,
        isTender,
        cloudStatus,
        operation: textIfGiven(input.operation, 128, 'operation'),
        revenueForecast: Money.of(forecast, subject.currency),
        createdAt: tx.now,
      })
      return { objectId: id }
    })
    return { ...answer, replayed }
  }
