/** Registers a business opportunity: about a customer, a reported customer, or out of a sales task (R-OPP-1, R-OPP-3, R-TASK-3). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { equals } from '../../../shared/conditions'
import { textOf } from '../../../shared/contacts'
import { customerNotFound, invalidInput, notFound } from '../../../shared/errors'
import { isIdOf, newId } from '../../../shared/ids'
import { CurrencyCode, inputAmount, Money } from '../../../shared/money'
import { ReportedCustomerEntity } from '../../customerDevelopment'
import { CustomerEntity } from '../../customers'
import type { ActingIn } from '../../partners'
import { BusinessOpportunityEntity } from '../businessOpportunity.entity'
import type { CreateBusinessOpportunityInput } from '../businessOpportunity.inputs'
import { refusalToWork } from '../entrustment'
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
const outOfTask = async (seen: Transaction, id: string): Promise<Subject> => {
  const refusal = await refusalToWork(seen)
  const task = await seen.lock(SalesTaskEntity, id, notFound('salesTask', 'sourceTaskId'))
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

const subjectOf = async (seen: Transaction, input: CreateBusinessOpportunityInput): Promise<Subject> => {
  const { customerId, reportedCustomerId, sourceTaskId } = input
  if ([customerId, reportedCustomerId, sourceTaskId].filter(Boolean).length !== 1)
    throw invalidInput('one of customerId, reportedCustomerId and sourceTaskId', 'customerId')
  if (sourceTaskId) return outOfTask(seen, sourceTaskId)
  // A master registers for a reseller's customer out of its tasks only (R-TASK-3).
  if (seen.viewer.through) throw invalidInput("a reseller's customer comes with a task", 'sourceTaskId')
  return customerId ? aboutCustomer(seen, customerId) : aboutReported(seen, reportedCustomerId ?? '')
}

const textIfGiven = (text: string | null | undefined, most: number, field: string): string | null =>
  text?.trim() ? textOf(text, most, field) : null

export const createBusinessOpportunity =
  (acting: ActingIn) => async (tx: Transaction, ctx: Context, input: CreateBusinessOpportunityInput) => {
    const seen = acting(tx)
    const name = textOf(input.name, 128, 'name')
    const industry = textOf(input.industry, 64, 'industry')
    const { type, confidence, stage, isTestProject, isTender, cloudStatus } = input
    if (confidence < 0 || confidence > 100) throw invalidInput('0 to 100', 'confidence')
    const forecast = inputAmount(input.revenueForecast, 'revenueForecast')
    const subject = await subjectOf(seen, input)
    const { answer, replayed } = await once(tx, ctx, 'createBusinessOpportunity', input, async () => {
      const id = newId('opp')
      await seen.insert(BusinessOpportunityEntity, {
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
