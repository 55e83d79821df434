/** Asks the server as a viewer, through everything but HTTP; and counts what that costs. */
import 'reflect-metadata'
import { randomUUID } from 'node:crypto'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { DocumentNode } from 'graphql'
import type { Viewer } from '../../src/access/viewer'
import { Database, onStatement, type Store } from '../../src/db'
import { type AnyContext, buildApollo } from '../../src/graphql/apollo'
import type { Executor } from '../../src/graphql/executor'
import { buildSchema } from '../../src/graphql/schema'
import { linksInto } from '../../src/messages'
import { modules } from '../../src/modules'
import type { Language } from '../../src/shared/errors'
import { memorySender, type MemorySender } from './memorySender'

export type Answer = {
  data: Record<string, unknown> | null
  errors: { message: string; path?: readonly (string | number)[]; extensions: Record<string, unknown> }[]
}
export type AskOptions = {
  readonly now: string
  readonly language?: Language
  /** The server is meant to fail: the answer is what its client gets. */
  readonly fails?: boolean
}
export type Asking = {
  ask(viewer: Viewer | null, query: string | DocumentNode, variables: Record<string, unknown>, options: AskOptions): Promise<Answer>
  /** Sends a typed document of `schema/examples/`; an error in the answer fails the test. */
  send<TData, TVariables extends Record<string, unknown>>(
    viewer: Viewer,
    document: TypedDocumentNode<TData, TVariables>,
    variables: TVariables,
    options: AskOptions,
  ): Promise<TData>
  /** What goes out at once, verification codes that is, instead of being sent. */
  readonly sender: MemorySender
  stop(): Promise<void>
}

export const linkTo = linksInto('https://portal.example.com')
export const schema = buildSchema(modules)
export const subscriptions = modules.flatMap(module => [...(module.subscriptions ?? [])])
const quiet = { warn: () => undefined, info: () => undefined, debug: () => undefined }

/** A failure on our side fails the test with its real cause, instead of the text that clients get. */
export const openAsking = (store: Store, executor?: Executor): Asking => {
  const failures: unknown[] = []
  const limits = { costPerMinute: 1_000_000_000, introspection: 'members' as const }
  const apollo = buildApollo({ schema, limits, log: { ...quiet, error: details => void failures.push(details) }, executor })
  const started = apollo.start()
  const sender = memorySender()
  const asking: Asking = {
    sender,
    ask: async (viewer, query, variables, { now, language = 'en', fails = false }) => {
      await started
      failures.length = 0
      const request = { requestId: randomUUID(), language }
      const contextValue: AnyContext = viewer
        ? { ...request, viewer, now, sender, linkTo, db: new Database(store, viewer, { now, subscriptions }) }
        : { ...request, viewer: null }
      const response = await apollo.executeOperation({ query: query as string, variables }, { contextValue })
      if (response.body.kind !== 'single') throw new Error('expected one result')
      if (failures.length && !fails) throw (failures[0] as { err?: Error }).err ?? failures[0]
      const { data, errors } = response.body.singleResult
      return { data: (data ?? null) as Answer['data'], errors: (errors ?? []) as Answer['errors'] }
    },
    send: async <TData>(viewer: Viewer, document: DocumentNode, variables: Record<string, unknown>, options: AskOptions) => {
      const { data, errors } = await asking.ask(viewer, document, variables, options)
      expect(errors).toEqual([])
      return data as TData
    },
    stop: () => started.then(() => apollo.stop()),
  }
  return asking
}

/** The statements that ran meanwhile. */
export const counting = async <T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }> => {
  const statements: string[] = []
  const stop = onStatement(sql => statements.push(sql))
  try {
    return { result: await work(), statements }
  } finally {
    stop()
  }
}
