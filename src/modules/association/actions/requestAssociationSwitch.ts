/** The partner wants a customer under another association type; the customer decides. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { AssociationEventType } from '../association.enums'
import type { RequestAssociationSwitchInput } from '../association.inputs'
import { requestChange } from './requestChange'

export const requestAssociationSwitch = (tx: Transaction, ctx: Context, input: RequestAssociationSwitchInput) =>
  requestChange(tx, ctx, input, {
    operation: 'requestAssociationSwitch',
    type: AssociationEventType.SWITCH_TYPE,
    toType: input.toType,
  })
