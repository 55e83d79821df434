/** Services whose orders make no renewal tasks: bought once, or rarely renewed (R-LOR-2). The next one is a line of this table. */
import { PeriodType } from '../orders'

type Excluded = {
  /** In lower case; absent: any service. */
  readonly serviceTypeCode?: string
  /** Absent: for however long it was bought. */
  readonly periodType?: PeriodType
}

export const excludedServices: readonly Excluded[] = [
  { periodType: PeriodType.ONE_OFF },
  // DDoS protection and web application firewall, by the month.
  { serviceTypeCode: 'hws.service.type.aad', periodType: PeriodType.MONTH },
  { serviceTypeCode: 'hws.service.type.waf', periodType: PeriodType.MONTH },
  // Office collaboration and meetings (INFERRED codes).
  { serviceTypeCode: 'hws.service.type.welink' },
  { serviceTypeCode: 'hws.service.type.meeting' },
]

type Bought = { readonly serviceTypeCode: string | null; readonly periodType: PeriodType }

export const isExcluded = (line: Bought): boolean =>
  excludedServices.some(
    ({ serviceTypeCode, periodType }) =>
      (!serviceTypeCode || serviceTypeCode === line.serviceTypeCode?.toLowerCase()) && (!periodType || periodType === line.periodType),
  )
