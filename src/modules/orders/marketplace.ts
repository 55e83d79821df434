/** Goods of the marketplace (云商店): the vendor sells them for others, and nobody trades them on behalf of a customer (R-OBO-1). */

const marketplaceService = 'hws.service.type.marketplace'

export const isOfMarketplace = ({ serviceTypeCode }: { readonly serviceTypeCode: string | null }): boolean =>
  serviceTypeCode !== null && (serviceTypeCode === marketplaceService || serviceTypeCode.startsWith(`${marketplaceService}.`))
