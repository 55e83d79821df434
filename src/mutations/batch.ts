/** Batches of a call: their bounds, and one answer per item (R-2055). */
import type { Context } from '../context'
import { invalidInput, UserError } from '../shared/errors'
import { type UserError as UserErrorType, userErrorOf } from './payload'

/** What a client is told about an item, in a form that a repeated answer can be kept in. */
export type Refusal = Pick<UserError, 'code' | 'params' | 'field' | 'upstreamCode'>
export type ItemAnswer<T> = { readonly item: string; readonly done: T | null; readonly refusal: Refusal | null }

const mostItems = 100

/** One hundred at most (R-2052); naming one twice would leave open what is meant (R-2058). */
export const checkItems = (field: string, ids: readonly string[], [one, many] = ['an id', 'ids']): void => {
  if (ids.length === 0 || ids.length > mostItems) throw invalidInput(`1 to ${mostItems} ${many}`, field)
  const repeated = ids.findIndex((id, position) => ids.indexOf(id) !== position)
  if (repeated >= 0) throw invalidInput(`${one} is named twice`, field, String(repeated))
}

/** Works through the items in their order. A refusal must come before the item has written anything: it ends that item only. */
export const eachItem = async <T>(
  field: string,
  items: readonly string[],
  work: (item: string) => Promise<T>,
): Promise<ItemAnswer<T>[]> => {
  const answers: ItemAnswer<T>[] = []
  for (const [position, item] of items.entries()) {
    try {
      answers.push({ item, done: await work(item), refusal: null })
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      const { code, params, upstreamCode } = error
      answers.push({ item, done: null, refusal: { code, params, field: [field, String(position)], upstreamCode } })
    }
  }
  return answers
}

/** A batch that was refused item by item changed nothing: its key is not kept, and may be tried again (api §7). */
export const didAnything = (answer: { readonly results: readonly { readonly refusal: Refusal | null }[] }): boolean =>
  answer.results.some(({ refusal }) => !refusal)

/** Told anew each time: the message follows the language of the request, also where the answer is a repeated one. */
export const errorsOf = (refusal: Refusal | null | undefined, { language }: Pick<Context, 'language'>): UserErrorType[] =>
  refusal ? [userErrorOf(new UserError(refusal.code, refusal.params, refusal.field, refusal.upstreamCode), language)] : []
