/** What every peer must do as ours does: check the token, know whose it is, and see that one's rows only. */
import { createRemoteJWKSet, jwtVerify } from 'jose'
import { createPool, type Pool } from 'mysql2/promise'

export type Viewer = { readonly memberId: string; readonly partnerId: string; readonly seesOwnOnly: boolean }

const { DATABASE_URL = '', AUTH_ISSUER = '', AUTH_AUDIENCE = '' } = process.env

export const openPool = (): Pool =>
  createPool({ uri: DATABASE_URL, connectionLimit: 10, timezone: 'Z', supportBigNumbers: true, bigNumberStrings: true })

const minute = 60_000

/** Tokens and members are remembered for a minute, as any of them would in production. */
export const signIn = (pool: Pool): ((header: string | undefined) => Promise<Viewer | null>) => {
  const keys = createRemoteJWKSet(new URL(`${AUTH_ISSUER}/keys`))
  const known = new Map<string, { viewer: Viewer; until: number }>()
  return async header => {
    const token = header?.startsWith('Bearer ') ? header.slice(7) : undefined
    if (!token) return null
    const remembered = known.get(token)
    if (remembered && remembered.until > Date.now()) return remembered.viewer
    const verified = await jwtVerify(token, keys, { issuer: AUTH_ISSUER, audience: AUTH_AUDIENCE, algorithms: ['ES256'] }).catch(() => null)
    if (!verified) return null
    const [rows] = await pool.execute(
      `SELECT m.id, m.partner_id, GROUP_CONCAT(r.code) AS roles FROM member m
       JOIN member_role h ON h.member_id = m.id JOIN role r ON r.id = h.role_id
       WHERE m.issuer = ? AND m.subject = ? AND m.status = 'ACTIVE' GROUP BY m.id, m.partner_id`,
      [AUTH_ISSUER, verified.payload.sub ?? ''],
    )
    const [member] = rows as { id: string; partner_id: string; roles: string }[]
    if (!member) return null
    const viewer = { memberId: member.id, partnerId: member.partner_id, seesOwnOnly: member.roles === 'CUSTOMER_MANAGER' }
    known.set(token, { viewer, until: Date.now() + minute })
    return viewer
  }
}
