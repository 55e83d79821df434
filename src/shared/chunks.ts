/** A list in pieces of at most so many, in order: what one statement or one transaction takes. */
export const chunksOf = <T>(items: readonly T[], most: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / most) }, (_, chunk) => items.slice(chunk * most, (chunk + 1) * most))
