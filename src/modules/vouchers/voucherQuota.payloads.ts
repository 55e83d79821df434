/** What changing a quota answers: the quota as it is stored now. */
import { ObjectType } from 'type-graphql'
import { Payload } from '../../mutations'

@ObjectType({ simpleResolvers: true, description: 'The quota that was granted or changed.' })
export class VoucherQuotaPayload extends Payload {
  objectId?: string | null
}
