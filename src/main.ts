/** `npm start`: opens the database, brings an embedded one up to date, listens, and says where and as whom one can look. */
import { forgetStart } from './engine'
import 'reflect-metadata'
import { command } from './cli/command'
import { readConfig } from './config'
import { notDurable } from './db'
import { loadDemoWorld } from './demo'
import { demoPersonas } from './demo/personas'
import { createLogger } from './http/log'
import { shutdownOn } from './http/shutdown'
import { backgroundWork } from './background'
import { MemberEntity } from './modules/members'
import { isMigrated, openDatabase, placeOf } from './openDatabase'
import { buildServer } from './server'
import { systemClock } from './shared/time'

command(async () => {
  const config = readConfig(process.env)
  const store = await openDatabase(config.database)
  if (config.database.kind === 'sqlite') await store.writer.runMigrations()
  else if (!(await isMigrated(store))) throw new Error(`The database ${placeOf(config.database)} is not up to date: run "npm run migrate"`)
  const wrong = config.production ? await notDurable(store) : []
  if (wrong.length) throw new Error(`The database ${placeOf(config.database)} could lose what it acknowledged: ${wrong.join('; ')}`)
  const isEmbeddedDemo = config.database.kind === 'sqlite' && config.auth.mode === 'demo'
  if (isEmbeddedDemo && (await store.writer.getRepository(MemberEntity).count()) === 0) await loadDemoWorld(store, systemClock())

  const logger = createLogger(config.logLevel)
  const { app, close } = await buildServer(config, store, logger)
  const jobs = config.jobs ? backgroundWork(config, store, logger) : null
  shutdownOn(['SIGTERM', 'SIGINT'], {
    app,
    closers: [
      { name: 'jobs', close: () => jobs?.stop() },
      { name: 'server', close },
    ],
  })
  const address = await app.listen({ host: config.host, port: config.port }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? new Error(`Port ${config.port} on ${config.host} is in use: set PORT to another one`) : error
  })

  jobs?.start()

  const lines = [`GraphQL   ${address}/graphql`, `GraphiQL  ${address}/graphiql`]
  if (config.auth.mode === 'demo')
    lines.push('', 'You can be:', ...demoPersonas().map(({ name, title, partner }) => `  ${name.padEnd(24)} ${title}, ${partner}`))
  process.stderr.write(`${lines.join('\n')}\n`)
  forgetStart()
})
