/** Introspection is for members, whatever its depth, or for nobody (G3, G4). */
import { getIntrospectionQuery } from 'graphql'
import { limited } from './limitedServer'

describe('the introspection document of GraphiQL', () => {
  const document = getIntrospectionQuery({
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  })

  it('is exempt from the depth limit for members', async () => {
    const answer = await limited().ask(document)
    expect(answer.errors).toBeUndefined()
    expect(answer.data).toHaveProperty('__schema')
  })

  it('is refused for everybody when introspection is for nobody, through fragments too', async () => {
    const closed = limited({ introspection: 'nobody' })
    for (const query of [
      document,
      '{ __type(name: "Query") { name } }',
      '{ ...F } fragment F on Query { me { ... { __schema { types { name } } } } }',
    ])
      expect(await closed.ask(query)).toMatchObject({ status: 403, code: 'FORBIDDEN' })
    expect(await closed.ask('{ __typename }')).toMatchObject({ status: 200, data: { __typename: 'Query' } })
    expect(closed.executed()).toBe(1)
  })
})
