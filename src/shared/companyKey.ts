/** A company's name as it is compared: one company in several spellings is one company (R-DEV-1, R-OP-4, R-SW-5). */

/** What people vary without meaning another company: all but letters and digits, and what nobody sees. */
const ornaments = /[^\p{L}\p{M}\p{N}]|\p{Default_Ignorable_Code_Point}/gu

/** As long as its column: what is written in full width may unfold. */
const longest = 256

export const companyKeyOf = (name: string): string => {
  const folded = name.normalize('NFKC').toLowerCase()
  return (folded.replace(ornaments, '') || folded).slice(0, longest)
}
