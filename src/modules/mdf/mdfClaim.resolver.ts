/** What belongs to a claim: its activity, costs, evidence, files, and the people who dealt with it. */
import type { GraphQLResolveInfo } from 'graphql'
import { Extensions, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { doorOf, namedBy, Needs, type Soon } from '../../db'
import { Attachment, type AttachmentEntity, attachmentsOf } from '../attachments'
import { Member, MemberEntity } from '../members'
import { MdfActivityEntity } from './mdfActivity.entity'
import { MdfActivity, MdfBudgetItem } from './mdfActivity.type'
import { MdfBudgetItemEntity } from './mdfBudgetItem.entity'
import { MdfClaimEntity } from './mdfClaim.entity'
import { MdfClaim, MdfClaimLine, MdfEvidence } from './mdfClaim.type'
import { MdfClaimLineEntity } from './mdfClaimLine.entity'
import { MdfEvidenceEntity } from './mdfEvidence.entity'

@Resolver(() => MdfClaim)
export class MdfClaimResolver {
  @Needs('activityId')
  @FieldResolver(() => MdfActivity, { nullable: true, description: 'The activity that is claimed.' })
  activity(@Root() claim: MdfClaimEntity, @Info() info: GraphQLResolveInfo): Soon<MdfActivityEntity | null> {
    return namedBy(claim, 'activityId', MdfActivityEntity, info)
  }

  @Needs('id')
  @FieldResolver(() => [MdfClaimLine], { description: 'Its costs, in order (费用明细).' })
  costLines(@Root() claim: MdfClaimEntity, @Info() info: GraphQLResolveInfo): Promise<MdfClaimLineEntity[]> {
    return doorOf(claim).many(MdfClaimLineEntity, { by: 'claimId', of: claim.id }, info, [['position', 'ASC']])
  }

  @Needs('id')
  @FieldResolver(() => [MdfEvidence], { description: 'What proves it, in order (核销材料).' })
  evidences(@Root() claim: MdfClaimEntity, @Info() info: GraphQLResolveInfo): Promise<MdfEvidenceEntity[]> {
    return doorOf(claim).many(MdfEvidenceEntity, { by: 'claimId', of: claim.id }, info, [['position', 'ASC']])
  }

  @Needs('id')
  @Extensions({ expectedSize: 5 })
  @FieldResolver(() => [Attachment], {
    description: 'The files of its evidence, of earlier rounds too (附件, R-MC-10); `evidences` says what they prove now.',
  })
  attachments(@Root() claim: MdfClaimEntity, @Info() info: GraphQLResolveInfo): Promise<AttachmentEntity[]> {
    return attachmentsOf(claim, info)
  }

  @Needs('submittedById')
  @FieldResolver(() => Member, { nullable: true, description: 'Who handed it in last.' })
  submittedBy(@Root() claim: MdfClaimEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(claim, 'submittedById', MemberEntity, info)
  }

  @Needs('complianceAcceptedById')
  @FieldResolver(() => Member, { nullable: true, description: 'Who accepted the compliance statement (R-MC-11).' })
  complianceAcceptedBy(@Root() claim: MdfClaimEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(claim, 'complianceAcceptedById', MemberEntity, info)
  }
}

@Resolver(() => MdfClaimLine)
export class MdfClaimLineResolver {
  @Needs('budgetItemId')
  @FieldResolver(() => MdfBudgetItem, { nullable: true, description: 'The cost as it was planned.' })
  budgetItem(@Root() line: MdfClaimLineEntity, @Info() info: GraphQLResolveInfo): Soon<MdfBudgetItemEntity | null> {
    return namedBy(line, 'budgetItemId', MdfBudgetItemEntity, info)
  }
}
