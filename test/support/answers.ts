/** Reading answers: the value at a path, the ids of a page, the codes of a refusal. */
import type { Answer } from './asking'

/** The value at a path of an answer without errors. */
export const valueAt = <T>({ data, errors }: Answer, ...path: string[]): T => {
  expect(errors).toEqual([])
  return path.reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], data) as T
}

/** The ids of the rows of a page. */
export const idsAt = (answer: Answer, ...path: string[]): string[] =>
  valueAt<{ id: string }[]>(answer, ...path, 'nodes').map(({ id }) => id)

/** What an answer was refused with: its codes, once each. */
export const refusals = ({ errors }: Answer): unknown[] => [...new Set(errors.map(({ extensions }) => extensions.code))]
