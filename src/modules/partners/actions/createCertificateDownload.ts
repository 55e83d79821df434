/** Hands out the certificate of a programme, to the account that joined it and to no sibling (R-PLAN-5). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { invalidState, notFound, UserError } from '../../../shared/errors'
import { certificateFile } from '../certificate'
import { PartnerEntity } from '../partner.entity'
import { ProgrammeEntity } from '../programme.entity'
import { ProgrammeStatus } from '../programme.enums'
import type { CreateCertificateDownloadInput } from '../programme.inputs'

/** It writes nothing: the audit row is what remains of it. */
export const createCertificateDownload = async (tx: Transaction, { viewer }: Context, { programmeId }: CreateCertificateDownloadInput) => {
  const programme = await tx.lock(ProgrammeEntity, programmeId, notFound('programme', 'programmeId'))
  if (programme.partnerId !== viewer.partnerId) throw new UserError('CERTIFICATE_NOT_DOWNLOADABLE', {}, ['programmeId'])
  const { status, certificateNo } = programme
  const isOver = programme.expiresAt !== null && programme.expiresAt <= tx.now
  if (status !== ProgrammeStatus.ACTIVE || isOver || !certificateNo)
    throw invalidState(isOver ? ProgrammeStatus.EXPIRED : status, [], ['programmeId'])
  const partner = await tx.rows(PartnerEntity).where(equals('id', programme.partnerId)).one(['companyName'])
  if (!partner) throw notFound('partner')
  return { certificate: certificateFile(programme, partner) }
}
