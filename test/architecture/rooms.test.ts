/** Imports follow the house: a room knows only those to its right, a module only those above it, by their index. */
import 'reflect-metadata'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { columnsOf } from '../../src/db'
import { modules } from '../../src/modules'

const src = resolve(__dirname, '../../src')

const filesUnder = (folder: string): string[] =>
  readdirSync(folder).flatMap(name => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesUnder(path) : path.endsWith('.ts') ? [path] : []
  })

const files = filesUnder(src)

type Import = { readonly from: string; readonly to: string }

const relativeImports = (file: string): Import[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import) '(\.[^']+)'/g)].map(([, path = '']) => ({
    from: relative(src, file),
    to: relative(src, resolve(dirname(file), path)),
  }))

const packageImports = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import) '([^.'][^']*)'/g)].map(([, name = '']) => name)

const imports = files.flatMap(relativeImports)

/** From left to right; whoever stands at the right is known by everyone at the left. */
const rooms = [
  'entrance',
  'demo',
  'http',
  'graphql',
  'modules',
  'mutations',
  'context',
  'messages',
  'jobs',
  'storage',
  'db',
  'access',
  'shared',
]
const roomOf = (path: string): string => {
  const [first = ''] = path.split('/')
  if (rooms.includes(first) && first !== 'entrance') return first
  // modules.ts lists the modules; context.ts is what they get
  return { 'modules.ts': 'modules', modules: 'modules', 'context.ts': 'context', context: 'context' }[first] ?? 'entrance'
}

describe('the rooms of the house', () => {
  it('are imported from left to right only', () => {
    const wrong = imports.filter(({ from, to }) => rooms.indexOf(roomOf(to)) < rooms.indexOf(roomOf(from)))
    expect(wrong).toEqual([])
  })

  it('keep HTTP apart from GraphQL and from the data', () => {
    const wrong = imports.filter(({ from, to }) => roomOf(from) === 'http' && !['http', 'shared'].includes(roomOf(to)))
    expect(wrong).toEqual([])
  })
})

describe('a module', () => {
  const order = modules.map(({ name }) => name)
  const moduleOf = (path: string): string | undefined => /^modules\/([^/.]+)/.exec(path)?.[1]

  it('knows only the modules above it in modules.ts', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [asking, asked] = [moduleOf(from), moduleOf(to)]
      // What every module looks like names types of the first ones.
      if (asking === 'module') return false
      return asking && asked && asking !== asked && asked !== 'module' && order.indexOf(asked) >= order.indexOf(asking)
    })
    expect(wrong).toEqual([])
  })

  it('is imported by its index', () => {
    const wrong = imports.filter(({ from, to }) => {
      const asked = moduleOf(to)
      return asked && asked !== 'module' && moduleOf(from) !== asked && to !== `modules/${asked}` && !from.startsWith('demo/')
    })
    expect(wrong).toEqual([])
  })

  it('explains itself in a README', () => {
    const folders = readdirSync(join(src, 'modules')).filter(name => statSync(join(src, 'modules', name)).isDirectory())
    expect(folders.filter(name => !readdirSync(join(src, 'modules', name)).includes('README.md'))).toEqual([])
  })
})

describe('the data layer', () => {
  it('is the only place that knows TypeORM and the drivers', () => {
    const wrong = files
      .filter(file => !relative(src, file).startsWith('db/'))
      .filter(file => packageImports(file).some(name => ['typeorm', 'mysql2', 'libsql'].includes(name.split('/')[0] ?? '')))
    expect(wrong).toEqual([])
  })

  it('opens secrets in four places only: their own column, revealFields, a message to whom they name, and company names to compare', () => {
    const opening = files.filter(file => readFileSync(file, 'utf8').includes('Secret.open(')).map(file => relative(src, file))
    expect(opening.sort()).toEqual([
      'db/columns.ts',
      'messages/checkedMessage.ts',
      'modules/customerDevelopment/exclusivity.ts',
      'modules/personalData/actions/revealFields.ts',
    ])
  })

  it('keeps what proves something out of the audit trail: hashes, salts, secrets and passwords are hidden columns', () => {
    const proving = /hash|salt|secret|password|token/i
    const told = modules.flatMap(({ entities = [] }) =>
      entities.flatMap(entity =>
        [...columnsOf(entity)]
          .filter(([name, kind]) => proving.test(name) && kind !== 'hidden' && kind !== 'flag')
          .map(([name]) => `${entity.name}.${name}`),
      ),
    )
    expect(told).toEqual([])
  })

  it('gives a status a new value only through its life cycle', () => {
    const wrong = files
      .filter(file => relative(src, file).startsWith('modules/'))
      .filter(file => /\.status = /.test(readFileSync(file, 'utf8')))
      .map(file => relative(src, file))
    expect(wrong).toEqual([])
  })

  it('is asked as the system only where the reason is written down', () => {
    const reasons = files.flatMap(file =>
      [...readFileSync(file, 'utf8').matchAll(/systemViewer\((.*?)\)/g)].map(([, reason = '']) => ({ file: relative(src, file), reason })),
    )
    const wrong = reasons.filter(({ file, reason }) => file !== 'access/viewer.ts' && !/^'[a-z].+'$/.test(reason))
    expect(wrong).toEqual([])
  })
})
