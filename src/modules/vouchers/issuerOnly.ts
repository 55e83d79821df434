/** Remarks that a partner writes for itself when it issues or reclaims. */
import { doorOf } from '../../db'

/** Nobody else reads them: not the receiving customer, not the vendor, not a master that looks into its reseller (R-2017). */
export const issuerOnly = (row: object, remark: string | null): string | null => {
  const { kind, through } = doorOf(row).viewer
  return kind === 'MEMBER' && !through ? remark : null
}
