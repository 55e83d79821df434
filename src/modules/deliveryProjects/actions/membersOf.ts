/** Who works on a project: members of the partner, each once, with what they do and how long. */
import { systemViewer } from '../../../access/viewer'
import type { Transaction } from '../../../db'
import { equals, isIn } from '../../../shared/conditions'
import { textOf } from '../../../shared/contacts'
import { invalidInput, notFound } from '../../../shared/errors'
import { MemberEntity } from '../../members'
import type { DeliveryMember } from '../deliveryProject.entity'
import { personDaysOf } from '../sow'

const most = 50

export const membersOf = async (tx: Transaction, partnerId: string, given: readonly DeliveryMember[]): Promise<DeliveryMember[]> => {
  if (given.length > most) throw invalidInput(`at most ${most} members`, 'members')
  const ids = given.map(({ specialistId }) => specialistId)
  const known = await tx
    .asSystem(systemViewer('who works on a project'))
    .rows(MemberEntity)
    .where(isIn('id', ids), equals('partnerId', partnerId))
    .many(['id'])
  return given.map(({ specialistId, role, personDays }, index) => {
    const field = ['members', String(index)]
    if (!known.some(({ id }) => id === specialistId)) throw notFound('Member', ...field, 'specialistId')
    if (ids.indexOf(specialistId) !== index) throw invalidInput('somebody is named twice', ...field, 'specialistId')
    return { specialistId, role: textOf(role, 64, ...field, 'role'), personDays: personDaysOf(personDays, ...field, 'personDays') }
  })
}
