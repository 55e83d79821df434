/** The enums of acting on behalf of a customer. */
import { registerEnumType } from 'type-graphql'

export enum OnBehalfPurpose {
  ORDER = 'ORDER',
  OM = 'OM',
}
registerEnumType(OnBehalfPurpose, {
  name: 'OnBehalfPurpose',
  description: 'What a member does in the name of a customer; one authorisation serves both (R-OBO-6).',
  valuesConfig: {
    ORDER: { description: '代客下单: buying, paying, renewing and unsubscribing (R-OBO-1).' },
    OM: { description: '代客运维: operating resources (R-OBO-2).' },
  },
})

export enum OnBehalfSessionStatus {
  OPEN = 'OPEN',
  ENDED = 'ENDED',
  EXPIRED = 'EXPIRED',
}
registerEnumType(OnBehalfSessionStatus, {
  name: 'OnBehalfSessionStatus',
  description: 'Whether a member is switched into the role of a customer (切换角色).',
  valuesConfig: {
    OPEN: { description: '进行中: the member may act for the customer.' },
    ENDED: { description: '已退出: the member left, or the authorisation ended.' },
    EXPIRED: { description: '已超时: nobody ended it within eight hours.' },
  },
})
