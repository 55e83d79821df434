/** The alert of a low balance: what it is, and setting it. */
import { Arg, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { namedBy, Needs, requested, type Soon } from '../../db'
import { perform } from '../../mutations'
import { Member, MemberEntity } from '../members'
import { setBalanceAlert } from './actions/setBalanceAlert'
import { BalanceAlertEntity } from './balanceAlert.entity'
import { BalanceAlert, SetBalanceAlertInput, SetBalanceAlertPayload } from './balanceAlert.type'

@Resolver(() => BalanceAlert)
export class BalanceAlertResolver {
  @Query(() => BalanceAlert, { nullable: true, description: 'The alert of my own partner (S2-38); null while nobody has set one.' })
  balanceAlert(@Ctx() { db }: Context, @Info() info: GraphQLResolveInfo): Promise<BalanceAlertEntity | null> {
    return db.rows(BalanceAlertEntity).one(requested(info, BalanceAlertEntity))
  }

  @Mutation(() => SetBalanceAlertPayload, {
    description: 'Sets below which balance administrators are told, or that they are not (S2-38).',
  })
  setBalanceAlert(
    @Arg('input', () => SetBalanceAlertInput) input: SetBalanceAlertInput,
    @Ctx() ctx: Context,
  ): Promise<SetBalanceAlertPayload> {
    return perform(ctx, 'setBalanceAlert', input, setBalanceAlert)
  }

  @Needs('setById')
  @FieldResolver(() => Member, { nullable: true, description: 'Who set it last.' })
  setBy(@Root() alert: BalanceAlertEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(alert, 'setById', MemberEntity, info)
  }
}

@Resolver(() => SetBalanceAlertPayload)
export class SetBalanceAlertPayloadResolver {
  @FieldResolver(() => BalanceAlert, { nullable: true, description: 'The alert; null when nothing was done.' })
  balanceAlert(
    @Root() { objectId }: SetBalanceAlertPayload,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BalanceAlertEntity | null> {
    return objectId ? db.one(BalanceAlertEntity, objectId, info) : Promise.resolve(null)
  }
}
