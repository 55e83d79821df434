/** What the measurement of growth asks: it takes the better part of an hour to find out otherwise that a question is none. */
import { getNamedType, parse, validate } from 'graphql'
import { schema } from '../support/asking'
import { depthQuery, growthQuestions } from './growthQuestions'

const questions = growthQuestions(schema)

it('asks every list at the root of the schema', () => {
  const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ type }) => getNamedType(type).name.endsWith('Connection'))
  expect(lists.map(({ name }) => name).filter(name => !questions.some(question => question.name === name))).toEqual([])
})

it.each(questions.map(question => [question.name, question] as const))('asks %s in words that the schema knows', (_, question) => {
  const texts = [question.query, ...(question.list ? [depthQuery(question)] : []), ...(question.lookUp ? [question.lookUp] : [])]
  expect(texts.flatMap(text => validate(schema, parse(text)))).toEqual([])
})
