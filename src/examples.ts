/** The example operations of `schema/examples/`, one per named operation, with the comments that stand above it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DefinitionNode, parse, print, visit } from 'graphql'

export type Example = {
  readonly file: string
  readonly name: string
  /** The operation with the fragments that it uses: it can be sent as it is. */
  readonly text: string
  readonly isMutation: boolean
  readonly covers: readonly string[]
  readonly variables: Record<string, unknown>
}

/** Built or not, the folder lies beside package.json. */
const folder =
  [join(__dirname, '..', 'schema', 'examples'), join(__dirname, '..', '..', 'schema', 'examples')].find(path => existsSync(path)) ?? ''

const marked = (comments: string, mark: string): string | undefined => new RegExp(`^# *${mark}: *(.+)$`, 'm').exec(comments)?.[1]

const usedFragments = (
  definition: DefinitionNode,
  definitions: readonly DefinitionNode[],
  found = new Set<DefinitionNode>(),
): Set<DefinitionNode> => {
  visit(definition, {
    FragmentSpread: ({ name }) => {
      const fragment = definitions.find(other => other.kind === 'FragmentDefinition' && other.name.value === name.value)
      if (!fragment || found.has(fragment)) return
      found.add(fragment)
      usedFragments(fragment, definitions, found)
    },
  })
  return found
}

const examplesOf = (file: string): Example[] => {
  const source = readFileSync(join(folder, file), 'utf8')
  const { definitions } = parse(source)
  let last = 0
  return definitions.flatMap(definition => {
    const comments = source.slice(last, definition.loc?.start ?? 0)
    last = definition.loc?.end ?? last
    if (definition.kind !== 'OperationDefinition' || !definition.name) return []
    const heading = comments.trim()
    const body = source.slice(definition.loc?.start ?? 0, last)
    const fragments = [...usedFragments(definition, definitions)].map(print)
    return {
      file,
      name: definition.name.value,
      text: [...(heading ? [heading] : []), body, ...fragments.map(fragment => `\n${fragment}`)].join('\n'),
      isMutation: definition.operation === 'mutation',
      covers: (marked(heading, 'covers') ?? '').match(/S[123]-\d+/g) ?? [],
      variables: JSON.parse(marked(heading, 'variables') ?? '{}') as Record<string, unknown>,
    }
  })
}

export const readExamples = (): Example[] =>
  readdirSync(folder)
    .filter(file => file.endsWith('.graphql'))
    .sort()
    .flatMap(examplesOf)
