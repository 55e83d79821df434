/** Whether the person that a link was made for may still use it. */
import type { Database } from '../../db'
import { MemberEntity, MemberStatus } from '../members'
import type { LinkParts } from './signedLinks'

/** In time, and not disabled meanwhile. */
export const mayUseLink = async (db: Database, { by, until }: LinkParts): Promise<boolean> =>
  until >= db.now && (await db.one(MemberEntity, by, ['status']))?.status === MemberStatus.ACTIVE
