/** A company's name as it is compared: one company in several spellings is one company (R-OP-4, R-SW-5). */
export const companyKeyOf = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()（）【】[\].,，。·-]/g, '')
    .slice(0, 256)
