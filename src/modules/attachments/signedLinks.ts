/** Links to bytes on this server: signed, for one purpose, one person and a short time. Each file has a secret of its own. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Instant } from '../../shared/time'

export type Purpose = 'upload' | 'download'
export type LinkParts = { readonly id: string; readonly by: string; readonly until: Instant; readonly signature: string }

export const newLinkSecret = (): string => randomBytes(32).toString('hex')

const signatureOf = (purpose: Purpose, secret: string, { id, by, until }: Omit<LinkParts, 'signature'>): string =>
  createHmac('sha256', secret)
    .update(JSON.stringify([purpose, id, by, until]))
    .digest('base64url')

/** Relative to this server, as the links of exports are. */
export const signedLink = (purpose: Purpose, secret: string, parts: Omit<LinkParts, 'signature'>): string => {
  const query = new URLSearchParams({ by: parts.by, until: parts.until, signature: signatureOf(purpose, secret, parts) })
  return `/attachments/${parts.id}?${query.toString()}`
}

export const isSigned = (purpose: Purpose, secret: string, parts: LinkParts): boolean => {
  const [given, right] = [parts.signature, signatureOf(purpose, secret, parts)].map(text => Buffer.from(text)) as [Buffer, Buffer]
  return given.length === right.length && timingSafeEqual(given, right)
}
