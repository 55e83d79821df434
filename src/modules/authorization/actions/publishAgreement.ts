/** The vendor publishes a version of the notice; from its time on customers of that association type are asked to sign it (R-AGR-1). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { isDuplicate } from '../../../db'
import { equals } from '../../../shared/conditions'
import { textOf } from '../../../shared/contacts'
import { invalidInput, UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { shownOf } from '../../../shared/shown'
import { AgreementVersionEntity } from '../agreementVersion.entity'
import type { PublishAgreementInput } from '../authorization.inputs'

const longestContent = 20_000

/** Paragraphs are kept as they were written. */
const contentOf = (text: string): string => {
  const content = shownOf(text.normalize('NFC'))
  if (content === '' || [...content].length > longestContent) throw invalidInput(`1 to ${longestContent} characters`, 'content')
  return content
}

/** What is in force, or announced, is never overtaken by what lies before it: customers would have signed something else. */
const timeOf = async (tx: Transaction, { associationType, publishedAt }: PublishAgreementInput): Promise<string> => {
  const at = publishedAt ?? tx.now
  if (at < tx.now) throw invalidInput('now or later', 'publishedAt')
  const [newest] = await tx
    .rows(AgreementVersionEntity)
    .where(equals('associationType', associationType))
    .many(['publishedAt'], { sorting: [['publishedAt', 'DESC']], limit: 1 })
  if (newest && newest.publishedAt >= at) throw invalidInput(`after ${newest.publishedAt}`, 'publishedAt')
  return at
}

export const publishAgreement = async (tx: Transaction, _ctx: Context, input: PublishAgreementInput) => {
  const name = textOf(input.name, 128, 'name')
  const version = textOf(input.version, 32, 'version')
  const content = contentOf(input.content)
  const taken = new UserError('AGREEMENT_VERSION_TAKEN', {}, ['version'])
  const { associationType } = input
  if (await tx.rows(AgreementVersionEntity).where(equals('associationType', associationType), equals('version', version)).count())
    throw taken
  const publishedAt = await timeOf(tx, input)
  const row = { id: newId('agv'), associationType, name, version, content, publishedAt }
  // Of two that publish one version at once, the index lets one through.
  const objectId = await tx.insert(AgreementVersionEntity, row).catch((error: unknown) => {
    throw isDuplicate(error) ? taken : error
  })
  return { objectId }
}
