/** Registers a project: complete, with a SOW that adds up, and alone at its time (R-SW-1 … R-SW-5). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { UserError, UserErrors } from '../../../shared/errors'
import { shanghaiDate } from '../../../shared/time'
import type { RegisterDeliveryProjectInput } from '../deliveryProject.inputs'
import { deliveryProjectLifecycle } from '../deliveryProject.lifecycle'
import { refuseOverlap } from '../overlapping'
import { checkSow } from '../sow'
import { lockProject } from './lockProject'

const needed = ['plannedStart', 'plannedEnd', 'sow'] as const

export const registerDeliveryProject = async (tx: Transaction, { viewer, now }: Context, input: RegisterDeliveryProjectInput) => {
  const project = await lockProject(tx, input)
  deliveryProjectLifecycle.move(project, 'register', viewer)
  const empty = [...needed.filter(name => project[name] === null), ...(project.members.length ? [] : ['members'])]
  const [missing, ...others] = empty.map(name => new UserError('FIELD_REQUIRED', { name }, [name]))
  if (missing || !project.sow) throw new UserErrors([missing ?? new UserError('FIELD_REQUIRED', { name: 'sow' }, ['sow']), ...others])
  const [wrong, ...more] = checkSow(project.sow, { ...project, registeredOn: shanghaiDate(now) }).errors
  if (wrong) throw new UserErrors([wrong, ...more])
  await refuseOverlap(tx, project)
  await tx.save(Object.assign(project, { registeredAt: now, reviewComment: null }))
  return { objectId: project.id }
}
