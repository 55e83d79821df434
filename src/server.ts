/** Puts the server together: database, sign-in, schema, limits, HTTP. */
import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import { Registry } from 'prom-client'
import { cachedVerifier, demoKey, demoVerifier, issueDemoToken, oidcVerifier, type TokenVerifier } from './access/signIn'
import { systemViewer } from './access/viewer'
import type { Config } from './config'
import { Database, type Store } from './db'
import { demoPersonas } from './demo/personas'
import { readExamples } from './examples'
import { buildApollo } from './graphql/apollo'
import { buildSchema } from './graphql/schema'
import { attachmentRoutes } from './http/attachmentRoutes'
import type { DemoOptions } from './http/demoRoutes'
import { graphqlHandler } from './http/graphqlHandler'
import { mountGraphql } from './http/graphqlRoute'
import { buildHttp } from './http/httpServer'
import { downloadRoutes } from './http/downloadRoute'
import { jobMetrics } from './jobs'
import { linksInto } from './messages'
import { modules } from './modules'
import { openAttachment, receiveUpload } from './modules/attachments'
import { openExport } from './modules/exports'
import { viewerFinder } from './modules/members'
import { requestContext } from './requestContext'
import { senderFor } from './sending'
import { diskStorage } from './storage'
import { type Clock, systemClock } from './shared/time'

export type Server = { readonly app: FastifyInstance; readonly close: () => Promise<void> }

type SignIn = { readonly verify: TokenVerifier; readonly demo?: DemoOptions }

const signInFor = async ({ auth }: Config): Promise<SignIn> => {
  if (auth.mode === 'oidc') {
    const verify = oidcVerifier(auth)
    await verify.fetchKeys()
    return { verify: cachedVerifier(verify) }
  }
  const key = demoKey(auth.secretFile)
  const personas = demoPersonas()
  return {
    verify: cachedVerifier(demoVerifier(key)),
    demo: {
      personas: () => Promise.resolve(personas),
      tokenFor: name => (personas.some(persona => persona.name === name) ? issueDemoToken(key, name) : Promise.resolve(null)),
    },
  }
}

/** What most people come for stands first. */
const tabOrder = [
  'customers',
  'orders',
  'salesTasks',
  'vouchers',
  'accounts',
  'incentives',
  'mdf',
  'organisation',
  'exports',
  'calendar',
].map(name => `${name}.graphql`)

/** One tab for each file of examples: its first operation. */
const tabs = () => {
  const examples = readExamples()
  return tabOrder.flatMap(file => examples.find(example => example.file === file) ?? [])
}

export const buildServer = async (config: Config, store: Store, logger: Logger, clock: Clock = systemClock): Promise<Server> => {
  const { verify, demo } = await signInFor(config)
  const apollo = buildApollo({
    schema: buildSchema(modules),
    limits: { costPerMinute: config.costBudget, introspection: config.introspection },
    log: logger,
  })
  await apollo.start()

  const registry = new Registry()
  jobMetrics(registry, store, clock)
  const app = await buildHttp({
    logger,
    ready: async () => ((await store.read('SELECT 1 AS one', [])).length === 1 ? null : 'database'),
    corsOrigins: config.corsOrigins,
    trustProxy: config.trustProxy,
    registry,
    metricsToken: config.metricsToken,
    graphiql: { title: 'Partner Center', examples: tabs },
    demo,
  })
  const subscriptions = modules.flatMap(module => [...(module.subscriptions ?? [])])
  const context = requestContext({
    store,
    verify,
    findViewer: viewerFinder(store, clock),
    subscriptions,
    clock,
    sender: senderFor(config.sending, logger),
    linkTo: linksInto(config.portalUrl),
  })
  const storage = diskStorage(config.filesFolder)
  downloadRoutes(app, {
    open: async (request, id) => {
      const asking = await context(request).catch(() => null)
      return asking?.viewer ? openExport(asking, storage, id) : 'unauthenticated'
    },
  })
  const linked = () => new Database(store, systemViewer('a signed link'), { now: clock(), subscriptions })
  attachmentRoutes(app, {
    receive: (link, bytes, requestId) => receiveUpload(linked(), storage, { link, bytes, requestId }),
    open: (link, requestId) => openAttachment(linked(), storage, { link, requestId }),
  })
  await mountGraphql(app, graphqlHandler(apollo, context))
  return {
    app,
    close: async () => {
      await apollo.stop()
      await store.close()
    },
  }
}
