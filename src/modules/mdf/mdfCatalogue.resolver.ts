/** What can be known before anything is applied for: types and categories with their rules, and a dry run (S3-44). */
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Extensions, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import { requested } from '../../db'
import { userErrorOf, UserErrorType } from '../../mutations'
import { equals } from '../../shared/conditions'
import { UserError, type UserErrorCode } from '../../shared/errors'
import { calendarFor } from '../calendar'
import { assess } from './application'
import { MdfEvidenceScope } from './claim.enums'
import { isReimbursable, standardOf } from './costs'
import { type Need, needsOf, type Situation } from './evidenceRules'
import { MdfActivityType, MdfAudience, MdfCostCategory, MdfLimitCheck } from './mdf.enums'
import { MdfActivityEntity } from './mdfActivity.entity'
import { mdfActivityLifecycle } from './mdfActivity.lifecycle'
import { MdfActivity, MdfBudgetItem } from './mdfActivity.type'
import { MdfBudgetItemEntity } from './mdfBudgetItem.entity'
import { MdfActivityCheck, MdfActivityTypeInfo, MdfCostCategoryInfo } from './mdfCatalogue.type'
import { MdfQuotaEntity } from './mdfQuota.entity'
import { isLate, onTimeDateOf } from './onTime'
import { availableIn } from './reservation'

const plain: Situation = {
  activityType: null,
  audience: MdfAudience.BOTH,
  events: 1,
  costs: [],
  isSynchronised: false,
  explainsAttendance: false,
}

const types: readonly MdfActivityTypeInfo[] = Object.values(MdfActivityType).map(type => ({
  type,
  requiredEvidence: needsOf({ ...plain, activityType: type }),
}))

const ofCosts = (category: MdfCostCategory): Need[] =>
  needsOf({ ...plain, costs: [{ budgetItemId: '', category, isMismatch: false }] }).filter(({ scope }) => scope === MdfEvidenceScope.COST)

const categories: readonly MdfCostCategoryInfo[] = Object.values(MdfCostCategory).map(category => ({
  category,
  isReimbursable: isReimbursable(category),
  unitPriceStandard: standardOf(category),
  requiredEvidence: isReimbursable(category) ? ofCosts(category) : [],
}))

/** What the check found, for the fields that read rows or words. */
type Checked = MdfActivityCheck & {
  readonly activityId: string
  readonly duplicateId: string | null
  readonly found: readonly UserError[]
  readonly warningCodes: readonly UserErrorCode[]
}

@Resolver(() => MdfActivityCheck)
export class MdfCatalogueResolver {
  @Extensions({ expectedSize: types.length })
  @Query(() => [MdfActivityTypeInfo], { description: 'What MDF can be used for, and the evidence that each type needs (S3-43, S3-54).' })
  mdfActivityTypes(): readonly MdfActivityTypeInfo[] {
    return types
  }

  @Extensions({ expectedSize: categories.length })
  @Query(() => [MdfCostCategoryInfo], { description: 'What MDF pays, with standards, and what it never pays (S3-47, R-MD-10).' })
  mdfCostCategories(): readonly MdfCostCategoryInfo[] {
    return categories
  }

  @Query(() => MdfActivityCheck, {
    nullable: true,
    description: 'A dry run of handing an application in: late, duplicate, quota, standards (S3-44). Null when it is not mine to see.',
  })
  async checkMdfActivity(
    @Arg('id', () => ID, { description: 'The activity.' }) id: string,
    @Ctx() { db, now, viewer }: Context,
  ): Promise<Checked | null> {
    const activity = await db.rows(MdfActivityEntity).where(equals('id', id)).one('all')
    const quota = activity && (await db.rows(MdfQuotaEntity).where(equals('id', activity.quotaId)).one('all'))
    if (!activity || !quota) return null
    const items = await db.rows(MdfBudgetItemEntity).where(equals('activityId', id)).many(['category', 'limitCheck'])
    // The agreement is accepted in the dialog itself; everything else that the dialog asks is told.
    const { problems, warningCodes, duplicate } = await assess(db, { activity, items, quota }, { agreementAccepted: true }, now)
    const current = activity.status
    const wrongState = mdfActivityLifecycle.isPossible(current, 'submit')
      ? []
      : [new UserError('INVALID_STATE', { current, allowed: mdfActivityLifecycle.availableActions(current, viewer).join(', ') || '–' })]
    const found = [...wrongState, ...problems]
    const calendar = await calendarFor(db)
    return {
      activityId: activity.id,
      duplicateId: duplicate?.id ?? null,
      found,
      warningCodes,
      canSubmit: found.length === 0,
      isLate: isLate(activity, calendar, now),
      onTimeDeadline: onTimeDateOf(activity, calendar),
      availableAmount: availableIn(quota),
    }
  }

  @FieldResolver(() => MdfActivity, { nullable: true, description: 'The activity that was looked at.' })
  mdfActivity(
    @Root() { activityId }: Checked,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MdfActivityEntity | null> {
    return db.one(MdfActivityEntity, activityId, info)
  }

  @FieldResolver(() => MdfActivity, {
    nullable: true,
    description: 'What it may be a duplicate of, to be confirmed in the dialog (R-MD-9).',
  })
  duplicate(@Root() { duplicateId }: Checked, @Ctx() { db }: Context, @Info() info: GraphQLResolveInfo): Promise<MdfActivityEntity | null> {
    return db.one(MdfActivityEntity, duplicateId, info)
  }

  @Extensions({ expectedSize: 2 })
  @FieldResolver(() => [MdfBudgetItem], { description: 'Costs that exceed their standard, so that a reason is needed (R-MD-10).' })
  async itemsOverStandard(
    @Root() { activityId }: Checked,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MdfBudgetItemEntity[]> {
    const columns = [...requested(info, MdfBudgetItemEntity), 'limitCheck']
    const items = await db.many(MdfBudgetItemEntity, { by: 'activityId', of: activityId }, columns, [['position', 'ASC']])
    return items.filter(({ limitCheck }) => limitCheck === MdfLimitCheck.OVER_LIMIT)
  }

  @Extensions({ expectedSize: 3 })
  @FieldResolver(() => [UserErrorType], { description: 'What stands in the way, in the order of the form, and what the dialog asks.' })
  problems(@Root() { found }: Checked, @Ctx() { language }: Context): UserErrorType[] {
    return found.map(each => userErrorOf(each, language))
  }

  @Extensions({ expectedSize: 1 })
  @FieldResolver(() => [UserErrorType], { description: 'What does not, such as MDF_ZERO_NOT_CLAIMABLE (R-MD-8).' })
  warnings(@Root() { warningCodes }: Checked, @Ctx() { language }: Context): UserErrorType[] {
    return warningCodes.map(code => userErrorOf(new UserError(code), language))
  }
}
