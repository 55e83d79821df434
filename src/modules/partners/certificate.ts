/** The certificate of a programme as a picture that can be printed; how long it is valid stands on it (R-PLAN-5). */
import { shanghaiDate } from '../../shared/time'
import type { PartnerEntity } from './partner.entity'
import type { ProgrammeEntity } from './programme.entity'
import { programmeNames } from './programme.enums'
import type { CertificateFile } from './programme.type'

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, mark => marks[mark] ?? mark)

const lines = ({ code, certificateNo, joinedAt, expiresAt }: ProgrammeEntity, companyName: string): string[] => [
  '伙伴计划证书 Certificate',
  companyName,
  programmeNames[code],
  `证书编号 No. ${certificateNo ?? ''}`,
  `有效期 Valid ${joinedAt ? shanghaiDate(joinedAt) : '–'} – ${expiresAt ? shanghaiDate(expiresAt) : '长期 open-ended'}`,
]

const drawn = (text: string, line: number): string =>
  `<text x="420" y="${150 + line * 80}" font-size="${line === 0 ? 40 : 28}" text-anchor="middle">${escaped(text)}</text>`

export const certificateFile = (programme: ProgrammeEntity, { companyName }: Pick<PartnerEntity, 'companyName'>): CertificateFile => {
  const picture = [
    '<svg xmlns="http://www.w3.org/2000/svg" width="840" height="594" viewBox="0 0 840 594" font-family="sans-serif">',
    '<rect x="20" y="20" width="800" height="554" fill="#fff" stroke="#333" stroke-width="3"/>',
    ...lines(programme, companyName).map(drawn),
    '</svg>',
  ].join('\n')
  return {
    fileName: `${programme.certificateNo ?? programme.id}.svg`,
    mediaType: 'image/svg+xml',
    content: Buffer.from(picture).toString('base64'),
  }
}
