/** The vendor's people who have to do with MDF: they review, look after partners, and pay. */
import { RoleCode } from '../../access/roles'

export const mdfStaff: readonly RoleCode[] = [RoleCode.VENDOR_MDF_REVIEWER, RoleCode.VENDOR_PDM, RoleCode.VENDOR_FINANCE]
