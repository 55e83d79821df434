/** One thing that is due, as clients see it. */
import { Field, ID, ObjectType } from 'type-graphql'
import { connectionOf } from '../../shared/pages'
import { DeadlineKind, DeadlineParty } from './deadlineKinds'
import type { OpenItem } from './deadlineSource'

@ObjectType({ simpleResolvers: true, description: 'Something that is due and not done (待办事项).' })
export class OpenDeadline implements Omit<OpenItem, 'at'> {
  @Field(() => DeadlineKind, { description: 'What is due (待办类型).' })
  kind!: DeadlineKind

  @Field(() => DeadlineParty, { description: 'Whose turn it is.' })
  party!: DeadlineParty

  @Field({ description: 'What is to be done, in the language of the request.' })
  task!: string

  @Field({ description: 'The type of what it is about, such as `Incentive`.' })
  targetType!: string

  @Field(() => ID, { description: 'What it is about: ask `node(id:)` for it.' })
  targetId!: string

  @Field({ description: 'What tells it from others of its kind, such as a number.' })
  title!: string

  at!: string
}

export const OpenDeadlineConnection = connectionOf(OpenDeadline, 'OpenDeadline')
