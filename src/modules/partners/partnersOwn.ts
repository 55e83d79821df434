/** Texts that a partner writes for itself: remarks on vouchers, tags of customers, keys of its own platform. */
import type { Viewer } from '../../access/viewer'
import { doorOf } from '../../db'

/** Nobody else reads them: not the customer, not the vendor, not a master that looks into its reseller (R-2017). */
export const readsPartnersOwn = ({ kind, through }: Viewer): boolean => kind === 'MEMBER' && !through

export const partnersOwn = (row: object, text: string | null): string | null => (readsPartnersOwn(doorOf(row).viewer) ? text : null)
