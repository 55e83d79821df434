/** What the executor answers becomes an HTTP answer: its errors name status and headers, and nothing of ours shows. */
import { ApolloServer } from '@apollo/server'
import { buildSchema, GraphQLError } from 'graphql'
import { executionPlugin } from '../../src/graphql/executionPlugin'
import type { Executor } from '../../src/graphql/executor'
import { formatFailure } from '../../src/graphql/failures'
import { badInput, requestError, unauthenticated } from '../../src/shared/errors'

const schema = buildSchema('type Query { word: String }')
const logged: object[] = []

const answerOf = async (execute: Executor) => {
  logged.length = 0
  const format = formatFailure({ error: details => void logged.push(details) })
  const server = new ApolloServer({ schema, plugins: [executionPlugin(execute, format)] })
  const { body, http } = await server.executeOperation({ query: 'query Word { word }' })
  await server.stop()
  return { result: body.kind === 'single' ? body.singleResult : null, status: http.status, headers: Object.fromEntries(http.headers) }
}

it('data goes out as it is', async () => {
  expect(await answerOf(async () => ({ data: { word: 'a' } }))).toEqual({
    result: { data: { word: 'a' } },
    status: undefined,
    headers: expect.any(Object) as object,
  })
})

it('the executor is told which operation, its variables and the context', async () => {
  const execute = jest.fn<ReturnType<Executor>, Parameters<Executor>>(async () => ({ data: {} }))
  await answerOf(execute)
  expect(execute.mock.calls).toEqual([[expect.objectContaining({ operationName: 'Word', variables: {}, contextValue: {} })]])
})

it('an error beside data leaves the status alone', async () => {
  const errors = [
    new GraphQLError('x', { path: ['word'], originalError: badInput('first', 'too much'), extensions: badInput('', '').extensions }),
  ]
  expect(await answerOf(async () => ({ data: { word: null }, errors }))).toMatchObject({
    result: { data: { word: null }, errors: [{ path: ['word'], extensions: { code: 'BAD_USER_INPUT', argument: 'first' } }] },
    status: undefined,
  })
})

it('an error that names a status and headers has them, and does not tell them', async () => {
  const answer = await answerOf(async () => ({ data: null, errors: [badInput('a', 'b'), unauthenticated()] }))
  expect(answer).toMatchObject({ status: 401, headers: { 'www-authenticate': 'Bearer' } })
  expect(answer.result?.errors?.[1]?.extensions).toEqual({ code: 'UNAUTHENTICATED', upstreamCode: 'CBC.0154' })

  const away = requestError('SERVICE_UNAVAILABLE', 'away')
  expect(await answerOf(async () => ({ data: null, errors: [away] }))).toMatchObject({ status: 503, headers: { 'retry-after': '2' } })
})

it('without data the variables were wrong: 400 and BAD_USER_INPUT', async () => {
  expect(
    await answerOf(async () => ({ errors: [new GraphQLError('Variable "$n" of required type "Int!" was not provided.')] })),
  ).toMatchObject({
    result: { errors: [{ message: 'Variable "$n" of required type "Int!" was not provided.', extensions: { code: 'BAD_USER_INPUT' } }] },
    status: 400,
  })
})

it('an executor that breaks is our failure: 500, logged and not told', async () => {
  const failure = new Error('SELECT secret')
  const answer = await answerOf(() => Promise.reject(failure))
  expect(answer).toMatchObject({ status: 500, result: { errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] } })
  expect(JSON.stringify(answer)).not.toContain('secret')
  expect(logged).toMatchObject([{ err: { message: failure.message, stack: failure.stack } }])
})
