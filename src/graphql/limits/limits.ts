/** How much one request may ask for: every figure above which it is refused before work is done. */
import { maxOffset, maxPageSize } from '../../shared/pages'

export const limits = {
  /** Characters of a document, counted before anyone reads them. */
  characters: 10_000,
  /** Tokens of a document; only the parser can count them: `parseOptions: { maxTokens: limits.tokens }` of the server. */
  tokens: 1_000,

  /** Definitions in a document; one of the operations is executed. */
  operations: 3,
  fragments: 20,

  /** Of each operation, its fragments expanded; `aliases` counts those of `__typename` too. */
  depth: 12,
  aliases: 15,
  fields: 250,
  /** On one node. */
  directives: 5,
  variables: 30,
  /** Characters. */
  operationName: 100,

  /** Rows of a page, and rows skipped before it. */
  page: maxPageSize,
  offset: maxOffset,
  /** Items of a list in the input, at any depth of literals and variables, and how deep input may nest. */
  inputList: 250,
  inputDepth: 20,

  /** Predicted cost of one request, unless the server is told otherwise. */
  cost: 20_000,
} as const

export type Limit = keyof typeof limits
