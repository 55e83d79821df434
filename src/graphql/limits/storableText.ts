/** Text that both databases keep as it is: no NUL, at which SQLite stops reading, and no half character, which both would replace. */

const halfCharacter = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

const isStorable = (text: string): boolean => !text.includes('\u0000') && !halfCharacter.test(text)

/** All texts inside a value; ask only about values that nest no deeper than the limit. */
export const holdsStorableText = (value: unknown): boolean => {
  if (typeof value === 'string') return isStorable(value)
  return typeof value !== 'object' || value === null || Object.values(value).every(holdsStorableText)
}
