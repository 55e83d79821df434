/** Makes the incentive policies of the catalogue's services, and the documents about them. */
import { IncentivePolicyKind, PolicyDocumentEntity, PolicyDocumentFormat, ProductIncentivePolicyEntity } from '../modules/incentivePolicies'
import { type Instant, type LocalDate, shanghaiDate, startOfDay, yearOf } from '../shared/time'
import { hardware, type Offer, offers } from './catalogue'
import { later, day } from './moments'
import type { Random } from './random'
import { type Row, rowOf } from './rows'

const { NON_SPECIFIC, SPECIFIC, NO_PERFORMANCE_NO_REBATE, PERFORMANCE_NO_REBATE } = IncentivePolicyKind

const exceptions: Readonly<Record<string, IncentivePolicyKind>> = {
  'hws.service.type.modelarts': SPECIFIC,
  'hws.service.type.dws': SPECIFIC,
  'hws.service.type.hss': PERFORMANCE_NO_REBATE,
  [hardware.serviceTypeCode]: NO_PERFORMANCE_NO_REBATE,
}

export const policyOf = ({ serviceTypeCode }: Offer): IncentivePolicyKind => exceptions[serviceTypeCode] ?? NON_SPECIFIC

const newYear = (year: number): Instant => startOfDay(`${year}-01-01` as LocalDate)

/** Every year has its policies; this year the specific products are new. */
export function* policyRows(random: Random, now: Instant): Generator<Row> {
  const year = yearOf(shanghaiDate(now))
  for (const offer of [...offers, hardware]) {
    const policy = policyOf(offer)
    const common = { serviceTypeCode: offer.serviceTypeCode, serviceTypeName: offer.serviceTypeName }
    for (const [from, until, then] of [
      [newYear(year - 2), newYear(year), policy === SPECIFIC ? NON_SPECIFIC : policy],
      [newYear(year), null, policy],
    ] as const)
      yield rowOf(ProductIncentivePolicyEntity, {
        id: random.id('pip', from),
        ...common,
        policy: then,
        allowPartnerDiscount: then === NON_SPECIFIC,
        effectiveFrom: from,
        effectiveUntil: until,
      })
  }
  const titles = [
    [`${year} 年解决方案提供商激励政策`, PolicyDocumentFormat.PDF],
    [`${year} 年分销伙伴激励政策`, PolicyDocumentFormat.PDF],
    [`${year} 年特定产品清单`, PolicyDocumentFormat.XLSX],
    [`${year - 1} 年解决方案提供商激励政策`, PolicyDocumentFormat.PDF],
    ['激励申付与开票指南', PolicyDocumentFormat.HTML],
  ] as const
  for (const [index, [title, format]] of titles.entries()) {
    const updatedAt = later(now, -(index * 40 + 20) * day)
    const id = random.id('pdo', updatedAt)
    yield rowOf(PolicyDocumentEntity, {
      id,
      title,
      format,
      url: `https://docs.example.com/policies/${id}.${format.toLowerCase()}`,
      updatedAt,
    })
  }
}
