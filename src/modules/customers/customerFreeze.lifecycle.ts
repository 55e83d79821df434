/** What of a customer can be frozen, and set free again (R-FRZ-1). */
import { lifecycle } from '../../access/lifecycle'
import { FreezeType, FrozenState } from './customer.enums'

const { NONE, ACCOUNT, ACCOUNT_AND_RESOURCE } = FrozenState

export const freezeLifecycle = lifecycle({
  name: 'Freeze of a customer',
  initial: [NONE],
  actions: {
    freezeAccount: { from: [NONE], to: ACCOUNT, by: 'customer.freeze', when: 'a resale customer' },
    freezeAccountAndResource: { from: [NONE, ACCOUNT], to: ACCOUNT_AND_RESOURCE, by: 'customer.freeze', when: 'a resale customer' },
    unfreezeAccount: { from: [ACCOUNT], to: NONE, by: 'customer.freeze', when: 'a resale customer' },
    unfreezeAccountAndResource: {
      from: [ACCOUNT_AND_RESOURCE],
      to: NONE,
      by: 'customer.freeze',
      when: 'a resale customer; the partner is not frozen itself (R-PAR-6)',
    },
  },
})

export const freezing = {
  [FreezeType.ACCOUNT]: 'freezeAccount',
  [FreezeType.ACCOUNT_AND_RESOURCE]: 'freezeAccountAndResource',
} as const

export const unfreezing = {
  [FreezeType.ACCOUNT]: 'unfreezeAccount',
  [FreezeType.ACCOUNT_AND_RESOURCE]: 'unfreezeAccountAndResource',
} as const
