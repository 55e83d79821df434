/** The published benefit table: what a level is granted for a year (R-MD-1), as data. */
import { Money } from '../../shared/money'
import { PartnerLevel } from '../partners'

/** CNY, China site; whoever has no level is granted nothing by it. */
const ceilings: Readonly<Record<PartnerLevel, string>> = {
  [PartnerLevel.PREFERRED]: '0.00',
  [PartnerLevel.LEADING]: '150000.00',
  [PartnerLevel.CORE]: '500000.00',
}

export const ceilingOf = (level: PartnerLevel | null): Money => Money.of(level ? ceilings[level] : '0.00', 'CNY')
