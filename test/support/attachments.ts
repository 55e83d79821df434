/** Files for tests: announced and uploaded by a persona, ready to be attached. */
import { createHash } from 'node:crypto'
import { systemViewer } from '../../src/access/viewer'
import { Database } from '../../src/db'
import { type LinkParts, receiveUpload } from '../../src/modules/attachments'
import type { Persona, World } from './world'

export const pdf = (text = 'a file'): Buffer => Buffer.from(`%PDF-1.7\n${text}\n%%EOF`)
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export const linkOf = (url: string): LinkParts => {
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  const part = (name: string): string => searchParams.get(name) ?? ''
  return { id: pathname.split('/').at(-1) ?? '', by: part('by'), until: part('until'), signature: part('signature') }
}

export const doorOfLinks = ({ store, now }: World): Database =>
  new Database(store, systemViewer('tests of links'), { now, subscriptions: [] })

export async function* inParts(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

export type Announced = { readonly name?: string; readonly mime?: string; readonly content?: Buffer }

/** Announces a file; answers its id and where its bytes go. */
export const announced = async (
  world: World,
  persona: Persona,
  { name = 'proof.pdf', mime = 'application/pdf', content = pdf() }: Announced = {},
) => {
  const { data, errors } = await world.ask(
    persona,
    `mutation Announce($input: RequestAttachmentUploadInput!) {
      requestAttachmentUpload(input: $input) { attachment { id } uploadUrl userErrors { code } }
    }`,
    { input: { name, mime, size: content.length, sha256: sha256Of(content) } },
  )
  const answer = data?.requestAttachmentUpload as { attachment: { id: string } | null; uploadUrl: string; userErrors: { code: string }[] }
  if (!answer?.attachment) throw new Error(`nothing was announced: ${JSON.stringify(errors ?? answer.userErrors)}`)
  return { id: answer.attachment.id, uploadUrl: answer.uploadUrl }
}

/** The id of a file that this persona has uploaded and attached to nothing. */
export const uploaded = async (world: World, persona: Persona, file: Announced = {}): Promise<string> => {
  const { id, uploadUrl } = await announced(world, persona, file)
  const upload = { link: linkOf(uploadUrl), bytes: inParts(file.content ?? pdf()), requestId: 'test' }
  const outcome = await receiveUpload(doorOfLinks(world), world.storage, upload)
  if (outcome !== 'stored') throw new Error(`it was not stored: ${outcome}`)
  return id
}
