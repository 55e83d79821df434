/** Which version of the notice is in force for an association type, and has the customer signed it? */
import type { Database, Transaction } from '../../db'
import { compared, equals, isIn } from '../../shared/conditions'
import type { Instant } from '../../shared/time'
import type { AssociationType, CustomerEntity } from '../customers'
import { AgreementVersionEntity } from './agreementVersion.entity'

type Version = Pick<AgreementVersionEntity, 'id' | 'version' | 'publishedAt'>
const newest = [
  ['publishedAt', 'DESC'],
  ['id', 'DESC'],
] as const

const versionsOf = async (db: Database, types: readonly string[]): Promise<Map<string, Version[]>> => {
  const found = await db
    .rows(AgreementVersionEntity)
    .where(isIn('associationType', types))
    .many(['id', 'associationType', 'version', 'publishedAt'], { sorting: newest })
  return new Map(types.map(type => [type, found.filter(({ associationType }) => associationType === type)]))
}

/** What a field reads of its customer. */
export const signing = ['associationType', 'agreementVersion', 'partnerId'] as const
type Signer = Pick<CustomerEntity, (typeof signing)[number]>

/** R-AGR-1: the version that a customer should have signed by now; null before the first was published. */
export const latestFor = async (db: Database, { associationType }: Signer, now: Instant): Promise<Version | null> =>
  (await db.batch(versionsOf, associationType))?.find(({ publishedAt }) => publishedAt <= now) ?? null

export const latestIn = async (tx: Transaction, type: AssociationType): Promise<Version | null> => {
  const inForce = tx.rows(AgreementVersionEntity).where(equals('associationType', type), compared('publishedAt', '<=', tx.now))
  const [latest] = await inForce.many(['id', 'version', 'publishedAt'], { sorting: newest, limit: 1 })
  return latest ?? null
}

export const hasSigned = ({ agreementVersion }: Signer, latest: Version | null): boolean =>
  latest !== null && agreementVersion === latest.version
