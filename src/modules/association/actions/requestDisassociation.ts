/** The partner wants to part from a customer; the customer decides. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { AssociationEventType } from '../association.enums'
import type { RequestDisassociationInput } from '../association.inputs'
import { requestChange } from './requestChange'

export const requestDisassociation = (tx: Transaction, ctx: Context, input: RequestDisassociationInput) =>
  requestChange(tx, ctx, input, { operation: 'requestDisassociation', type: AssociationEventType.DISASSOCIATE, toType: null })
