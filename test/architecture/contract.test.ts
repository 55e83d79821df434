/** What we promise is printed: `schema/` is current, every root field has a rule and an example. */
import 'reflect-metadata'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, validate, visit } from 'graphql'
import { readExamples } from '../../src/examples'
import { printedContract } from '../../src/contract'
import { unguarded } from '../../src/graphql/guard'
import { buildSchema, rulesOf } from '../../src/graphql/schema'
import { modules } from '../../src/modules'

const schema = buildSchema(modules)
const examples = readExamples()

describe('the printed contract', () => {
  it.each(Object.entries(printedContract(schema)))('schema/%s is current: run "npm run schema"', (name, content) => {
    expect(readFileSync(join('schema', name), 'utf8')).toBe(content)
  })
})

describe('the schema', () => {
  it('has a rule for every root field', () => {
    expect(unguarded(schema, rulesOf(modules))).toEqual([])
  })

  it('refuses to be built with a root field that no rule names', () => {
    expect(unguarded(schema, { Query: {}, Mutation: {} }).length).toBeGreaterThan(10)
  })

  it('describes every type, field, argument, input field and enum value', () => {
    const silent: string[] = []
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__') || ['String', 'Int', 'Boolean', 'ID', 'Float'].includes(type.name)) continue
      if (!type.description && !['Query', 'Mutation'].includes(type.name)) silent.push(type.name)
      if ('getFields' in type)
        for (const field of Object.values(type.getFields())) {
          if (!field.description) silent.push(`${type.name}.${field.name}`)
          if ('args' in field)
            for (const argument of field.args)
              if (!argument.description && argument.name !== 'input') silent.push(`${type.name}.${field.name}(${argument.name})`)
        }
      if ('getValues' in type) for (const value of type.getValues()) if (!value.description) silent.push(`${type.name}.${value.name}`)
    }
    expect(silent).toEqual([])
  })

  it('has no Float: money and ratios are exact', () => {
    expect(schema.getType('Float')).toBeUndefined()
  })
})

describe('the examples', () => {
  it('are at least 25, and each names the capabilities that it covers', () => {
    expect(examples.length).toBeGreaterThanOrEqual(25)
    expect(examples.filter(({ covers }) => covers.length === 0).map(({ name }) => name)).toEqual([])
  })

  it.each(examples.map(example => [example.name, example] as const))('%s is valid', (_name, { text }) => {
    expect(validate(schema, parse(text))).toEqual([])
  })

  it('use every root field', () => {
    const used = new Set<string>()
    for (const { text } of examples)
      visit(parse(text), {
        OperationDefinition: ({ selectionSet }) => {
          for (const selection of selectionSet.selections) if (selection.kind === 'Field') used.add(selection.name.value)
        },
      })
    const roots = [schema.getQueryType(), schema.getMutationType()].flatMap(type => Object.keys(type?.getFields() ?? {}))
    expect(roots.filter(root => !used.has(root))).toEqual([])
  })
})
