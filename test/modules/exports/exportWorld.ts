/** Asking for exports, running them, and reading the files. */
import { buffer } from 'node:stream/consumers'
import { valueAt } from '../../support/answers'
import type { Answer, World } from '../../support/world'

export type Task = {
  id: string
  status: string
  failure: string | null
  rowCount: number | null
  fileName: string
  sizeBytes: number | null
  expiresAt: string | null
  finishedAt: string | null
  downloadUrl: string | null
}
export type Payload = {
  replayed: boolean
  exportTask: Task | null
  userErrors: { code: string; field: string[] | null; upstreamCode: string | null }[]
}

const fields = 'id status failure rowCount fileName sizeBytes expiresAt finishedAt downloadUrl'
const creating = `mutation ($input: CreateExportInput!) {
  createExport(input: $input) { replayed exportTask { ${fields} } userErrors { code field upstreamCode params { name value } } }
}`

let keys = 0

export const asked = (world: World, persona: string, input: object): Promise<Answer> =>
  world.ask(persona, creating, { input: { idempotencyKey: `export-${++keys}`, ...input } })

export const create = async (world: World, persona: string, input: object): Promise<Payload> =>
  valueAt<Payload>(await asked(world, persona, input), 'createExport')

/** The id of a new export; a refusal fails the test. */
export const begun = async (world: World, persona: string, input: object): Promise<string> => {
  const { exportTask, userErrors } = await create(world, persona, input)
  expect(userErrors).toEqual([])
  return exportTask?.id ?? ''
}

export const taskOf = async (world: World, persona: string, id: string): Promise<Task | null> =>
  valueAt<Task | null>(await world.ask(persona, `query ($id: ID!) { node(id: $id) { ... on ExportTask { ${fields} } } }`, { id }), 'node')

type Stored = { file_key: string | null; size_bytes: number | null; sha256: string | null } & Record<string, unknown>

export const stored = async (world: World, id: string): Promise<Stored> =>
  (await world.table('export_task')).find(row => row.id === id) as Stored

/** What the file holds, whoever may have it; a buffer keeps the mark at its front, which a text reader would drop. */
export const fileOf = async (world: World, id: string): Promise<string> => {
  const { file_key: key, size_bytes: sizeBytes, sha256 } = await stored(world, id)
  const content = key && sizeBytes !== null && sha256 ? await world.storage.get({ key, sizeBytes, sha256 }) : null
  return content ? (await buffer(content)).toString('utf8') : ''
}

/** Asked, written, read. */
export const exported = async (world: World, persona: string, input: object): Promise<string> => {
  const id = await begun(world, persona, input)
  await world.runJob('runExports')
  return fileOf(world, id)
}

/** The objects of a JSONL file. */
export const objectsOf = (file: string): Record<string, unknown>[] =>
  file
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Record<string, unknown>)
